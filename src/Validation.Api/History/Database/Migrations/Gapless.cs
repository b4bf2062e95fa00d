namespace TaskTracking.Validation.Api.History.Database.Migrations;

/// <summary>Triggers that refuse a number which is not the next one: a gap would look like a row taken away.</summary>
internal static class Gapless
{
    public const string CodesWithinTheYear = """
        CREATE TRIGGER codes_have_no_gap BEFORE INSERT ON decisions
        WHEN NEW.Number <> (SELECT coalesce(max(Number), 0) + 1 FROM decisions WHERE Year = NEW.Year)
            OR NEW.Code <> printf('HS-%04d-%06d', NEW.Year, NEW.Number)
        BEGIN SELECT RAISE(ABORT, 'the code is not the next one'); END;
        """;

    public static string Of(string table) => $"""
        CREATE TRIGGER {table}_have_no_gap BEFORE INSERT ON {table}
        WHEN NEW.Sequence <> (SELECT coalesce(max(Sequence), 0) + 1 FROM {table})
        BEGIN SELECT RAISE(ABORT, 'the sequence is not the next one'); END;
        """;
}
