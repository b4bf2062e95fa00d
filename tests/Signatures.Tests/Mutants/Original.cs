using TaskTracking.Facts.Signatures;

namespace TaskTracking.Signatures.Tests.Mutants;

/// <summary>A file that mutants are made of, with what it is known to be.</summary>
internal sealed class Original
{
    private readonly HashSet<string> identities;
    private readonly HashSet<(string Identity, DateTimeOffset Time)> proven = [];

    private Original(string name, byte[] bytes, InspectionOptions options, StateLetter? letter)
    {
        Name = name;
        Bytes = bytes;
        Options = options;
        Letter = letter;
        Parts = new FileParts(bytes);
        Prefixes = [.. Parts.RevisionEnds.Where(end => end < bytes.Length).Select(end => bytes[..end]), bytes];
        var passed = Prefixes.SelectMany(prefix => PassedSignature.Of(prefix, SignatureInspector.Inspect(name, prefix, options), options.Password)).ToList();
        identities = [.. passed.Select(signature => signature.Identity)];
        proven.UnionWith(passed.SelectMany(signature => Times(signature.Fact).Select(time => (signature.Identity, time))));
    }

    public string Name { get; }

    public byte[] Bytes { get; }

    public InspectionOptions Options { get; }

    /// <summary>How it was made, where it was.</summary>
    public StateLetter? Letter { get; }

    public FileParts Parts { get; }

    /// <summary>The file as each of its revisions left it: with those, mutants that only cut revisions off are still it.</summary>
    public IReadOnlyList<byte[]> Prefixes { get; }

    /// <summary>How many signatures pass, over all revisions.</summary>
    public int PassedCount => identities.Count;

    public static Original Of(string name, byte[] bytes, InspectionOptions options) => new(name, bytes, options, null);

    public static Original Of(string name, StateLetter letter, InspectionOptions options) => new(name, letter.Bytes, options, letter);

    /// <summary>Whether this file, or a revision of it, has the signature as passed.</summary>
    public bool Has(PassedSignature signature) => identities.Contains(signature.Identity);

    /// <summary>Whether the time that a timestamp is said to prove is one that it proved there.</summary>
    public bool Proves(PassedSignature signature) =>
        signature.Fact.SignedAtSource != SigningTimeSource.Timestamp || Times(signature.Fact).All(time => proven.Contains((signature.Identity, time)));

    private static IEnumerable<DateTimeOffset> Times(SignatureFact fact) =>
        fact is { SignedAtSource: SigningTimeSource.Timestamp, SignedAt: { } time } ? [time] : [];
}
