using TaskTracking.Bench;

// bench VERB …: prints the figures of docs/measurements.md as Markdown.
return args switch
{
    ["judging", var samples] => await JudgingTime.RunAsync(samples),
    ["pdf-cost", .. var folders] => await PdfCost.RunAsync(folders),
    ["mutations", var count, .. var folders] => await Mutations.RunAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), folders),
    ["largest", var program] => await LargestInput.RunAsync(program),
    ["load", var program, var samples, .. var seconds] => await Load.RunAsync(program, samples, seconds is [var s] ? int.Parse(s, System.Globalization.CultureInfo.InvariantCulture) : 300),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("""
        bench judging SAMPLES             warm pipeline on a clean dossier of five files and 3 MB (SAMPLES: tests/Samples)
        bench pdf-cost FOLDER…            cost per PDF against qpdf --json + pdftotext + pdfsig in the same run
        bench largest PROGRAM             200 MB through the built program: time and peak memory (PROGRAM: artifacts/dossier/dossier)
        bench load PROGRAM SAMPLES [S]    2 dossiers a second for S seconds (300) against the built service: errors, p95, memory
        bench mutations COUNT FOLDER…     mutated files through verify and check
        """);
    return 2;
}
