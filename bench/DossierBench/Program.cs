using System.Collections.Concurrent;
using TaskTracking.DossierBench;
using TaskTracking.DossierBench.Figures;
using TaskTracking.DossierBench.Making;
using TaskTracking.DossierBench.Reading;
using TaskTracking.DossierBench.Running;

// Makes the dossiers of tests/Dossiers, has the program judge them, and prints how often it was right.
if (BenchOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(BenchOptions.Usage);
    return 2;
}

IReadOnlyList<BenchSet> sets;
try
{
    sets = BenchSet.All(options.Folder);
}
catch (SourceFault fault)
{
    Console.Error.WriteLine(fault.Message);
    return 2;
}

var output = options.Keep ?? Directory.CreateTempSubdirectory("dossier-bench-").FullName;
try
{
    using var runner = new BenchRunner();
    return await new BenchRound(runner, options, output).RunAsync(sets);
}
finally
{
    if (options.Keep is null)
    {
        Directory.Delete(output, recursive: true);
    }
}
