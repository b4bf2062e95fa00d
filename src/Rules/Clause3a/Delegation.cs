using TaskTracking.Facts;
using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;
using TaskTracking.Rules.Directory;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3a;

/// <summary>How well a deputy's delegation is proven.</summary>
internal enum DelegationProof
{
    /// <summary>Nothing shows one.</summary>
    None,

    /// <summary>A sentence of the letter, a post in charge in the directory, a paper that cannot be read.</summary>
    Weak,

    /// <summary>A paper by the head that names the deputy and covers the day.</summary>
    Paper,
}

/// <summary>What a dossier shows of a deputy's delegation (domain.md §2.3).</summary>
/// <param name="Key">For <see cref="DelegationProof.Weak"/>: "claim", "in-charge", "paper-unread"; for None: "none", or what is wrong with the paper: "paper-other-person", "paper-out-of-time", "paper-not-by-head".</param>
internal sealed record Delegation(DelegationProof Proof, string Key, IReadOnlyList<Evidence> Places, Place? SuddenInPaper)
{
    /// <summary>The best proof that a dossier holds for its letter's signer.</summary>
    public static Delegation Of(Case @case, DossierFile letterFile, AdministrativeDocument letter, SignatureBlock signer)
    {
        var papers = @case.Dossier.Files
            .Where(f => !ReferenceEquals(f, letterFile) && (f.Role == FileRole.Delegation || f.Document?.Says.Grant is not null))
            .Select(f => OfPaper(@case, f, letter, signer))
            .OrderByDescending(d => d.Proof)
            .ToList();
        if (papers.Count > 0 && papers[0].Proof == DelegationProof.Paper)
        {
            return papers[0];
        }

        if (letter.Says.DelegationClaims.Count > 0)
        {
            return new Delegation(DelegationProof.Weak, "claim", [new Evidence(letterFile.Path, letter.Says.DelegationClaims[0])], null);
        }

        if (@case.Filer?.DeputiesOn(@case.LetterDay).Of(signer.Name) is { InCharge: true })
        {
            return new Delegation(DelegationProof.Weak, "in-charge", [], null);
        }

        return papers.FirstOrDefault() ?? new Delegation(DelegationProof.None, "none", [], null);
    }

    private static Delegation OfPaper(Case @case, DossierFile file, AdministrativeDocument letter, SignatureBlock signer)
    {
        if (file.Document is not { Says.Grant: { } grant } paper)
        {
            return new Delegation(DelegationProof.Weak, "paper-unread", [], null);
        }

        var (proof, key) = Weigh(@case, paper, grant, letter, signer);
        return new Delegation(proof, key, [new Evidence(file.Path, grant.Place)], grant.Sudden);
    }

    private static (DelegationProof Proof, string Key) Weigh(Case @case, AdministrativeDocument paper, DelegationGrant grant, AdministrativeDocument letter, SignatureBlock signer)
    {
        if (grant.Deputy is null || signer.Name is null)
        {
            return (DelegationProof.Weak, "paper-unread");
        }

        if (!PersonName.Same(grant.Deputy, signer.Name))
        {
            return (DelegationProof.None, "paper-other-person");
        }

        var day = letter.Date ?? @case.ReceivedOn;
        if (day < grant.From || day > grant.Until || paper.Date > day)
        {
            return (DelegationProof.None, "paper-out-of-time");
        }

        return paper.Signer?.Kind switch
        {
            SignerKind.Head or SignerKind.Acting => BySameAgency(@case, paper) ? (DelegationProof.Paper, "paper") : (DelegationProof.Weak, "in-charge"),
            null => (DelegationProof.Weak, "paper-unread"),
            _ => (DelegationProof.None, "paper-not-by-head"),
        };
    }

    // A decision from above puts somebody in charge; it is not the head's delegation.
    private static bool BySameAgency(Case @case, AdministrativeDocument paper) =>
        paper.Issuer is null || @case.Filer is not { } filer || @case.Directory.Names(filer, paper.Issuer);
}
