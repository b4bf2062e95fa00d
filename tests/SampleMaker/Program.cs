using TaskTracking.SampleMaker.Fonts;
using TaskTracking.SampleMaker.Making;
using TaskTracking.SampleMaker.Pki;
using TaskTracking.SampleMaker.Printing;
using TaskTracking.SampleMaker.Signing;
using TaskTracking.SampleMaker.Sources;

// SampleMaker SAMPLES OUT [NAME-PREFIX…]: makes all samples (or those whose name begins so) from the sources in SAMPLES into OUT.
if (args.Length < 2)
{
    Console.Error.WriteLine("Usage: SampleMaker SAMPLES-FOLDER OUTPUT-FOLDER [DOSSIER-PREFIX…]");
    return 2;
}

var (samples, output, wanted) = (args[0], args[1], args[2..]);
var keep = Environment.GetEnvironmentVariable("SAMPLE_KEEP") is { Length: > 0 } folder ? folder : null;
var tree = new SourceTree(Path.Combine(samples, "sources"));
var plans = tree.Dossiers();
var names = plans.Keys.Where(name => wanted.Length == 0 || wanted.Any(start => name.StartsWith(start, StringComparison.Ordinal))).ToList();
var dossiers = new DossierMaker(tree, plans);
var pki = new PkiKit(SourceTree.Read<PkiPlan>(Path.Combine(samples, "pki.yaml")), new KeyFolder(keep).Pair);
var face = TrueTypeProgram.Read(File.ReadAllBytes(FontFile.OfTimes()));
using var shop = new PrintShop(keep);
shop.Prepare(names.SelectMany(dossiers.Documents).Where(source => source.Raw is null && Path.GetExtension(source.File) == ".pdf"));
var files = new FileMaker(shop, new PdfSigner(pki, face), new WordSigner(pki));
pki.WriteTrust(Path.Combine(output, "trust"));
foreach (var name in names)
{
    dossiers.Write(name, output, files);
}

Console.WriteLine($"{names.Count} dossiers made in {output}.");
return 0;
