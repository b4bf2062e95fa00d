using TaskTracking.DossierBench;
using TaskTracking.DossierBench.Reading;
using TaskTracking.DossierBench.Running;

// Makes the dossiers of tests/Dossiers, has the program judge them, and prints how often it was right.
if (BenchOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(BenchOptions.Usage);
    return 2;
}

var faults = new List<SourceFault>();
var sets = BenchSet.All(options.Folder, faults);
faults.ForEach(fault => Console.Error.WriteLine(fault.Message));
var output = options.Keep ?? Directory.CreateTempSubdirectory("dossier-bench-").FullName;
try
{
    using var runner = new BenchRunner();
    return Math.Max(faults.Count == 0 ? 0 : 2, await new BenchRound(runner, options, output).RunAsync(sets));
}
finally
{
    if (options.Keep is null)
    {
        Directory.Delete(output, recursive: true);
    }
}
