using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Statements;

namespace TaskTracking.Rules.Clause3a;

/// <summary>What the letter says of asking for opinions, without what the dossier itself refutes: an opinion said to be missing may lie in it.</summary>
internal static class OpenConsultations
{
    /// <summary>The statements of a status whose agencies are not all answered for by opinions in the dossier; one that names no agency stays.</summary>
    public static Consultation? First(Case @case, AdministrativeDocument letter, ConsultationStatus status) =>
        letter.Says.Consultations.FirstOrDefault(c => c.Status == status && !(c.Agencies.Count > 0 && c.Agencies.All(a => IsIn(@case, a))));

    private static bool IsIn(Case @case, string agency) =>
        @case.OpinionTable.Of(@case.Identity.Of(agency)) is { Attached.Count: > 0 };
}
