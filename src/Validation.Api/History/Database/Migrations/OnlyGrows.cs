namespace TaskTracking.Validation.Api.History.Database.Migrations;

/// <summary>
/// Triggers that let a table only grow. REPLACE deletes without meeting a delete trigger where a connection leaves
/// recursive_triggers off, so a row under a key that exists is refused before it comes to that.
/// </summary>
internal static class OnlyGrows
{
    /// <summary>The tables of the first schema, with what is unique in each; a later table's migration calls <see cref="Of"/> itself.</summary>
    public static IReadOnlyList<(string Table, string[] Keys)> First { get; } =
    [
        ("policies", ["Sha256"]),
        ("decisions", ["Sequence", "Id", "Code", "Year, Number"]),
        ("answers", ["Decision"]),
        ("findings", ["Decision, Position"]),
        ("files", ["Decision, Path"]),
        ("events", ["Sequence"]),
        ("incidents", ["Sequence"]),
        ("keys", ["Value"]),
    ];

    public static string Of(string table, IEnumerable<string> keys) => $"""
        CREATE TRIGGER {table}_are_not_updated BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, 'the history only grows'); END;
        CREATE TRIGGER {table}_are_not_deleted BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, 'the history only grows'); END;
        CREATE TRIGGER {table}_are_not_replaced BEFORE INSERT ON {table}
        WHEN {string.Join(" OR ", keys.Select(key => $"EXISTS (SELECT 1 FROM {table} WHERE ({key}) = ({New(key)}))"))}
        BEGIN SELECT RAISE(ABORT, 'the history only grows'); END;
        """;

    private static string New(string key) => string.Join(", ", key.Split(", ").Select(column => "NEW." + column));
}
