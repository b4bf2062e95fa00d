using TaskTracking.Bench;
using TaskTracking.Bench.Crashing;
using TaskTracking.Bench.Loads;

// bench VERB …: prints the figures of docs/measurements.md as Markdown.
return args switch
{
    ["judging", var samples] => await JudgingTime.RunAsync(samples),
    ["judging-alone", var samples] => await JudgingAlone.RunAsync(samples),
    ["papers", var samples, var folder] => await PaperPages.RunAsync(samples, folder),
    ["pdf-cost", .. var folders] => await PdfCost.RunAsync(folders),
    ["mutations", var count, .. var folders] => await Mutations.RunAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), folders),
    ["history", var count] => await HistoryTime.RunAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), null),
    ["crash-office", var rounds] => await TaskTracking.Bench.Crashing.OfficeCrash.RunAsync(int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture)),
    ["crash-office-work", var data] => await TaskTracking.Bench.Crashing.OfficeCrash.WorkAsync(data),
    ["queue", var count] => await QueueTime.RunAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
    ["history", var count, var folder] => await HistoryTime.RunAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), folder),
    ["crash", var rounds, var program, var agencies] => await CrashRounds.RunAsync(program, int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture), agencies),
    ["full-disk", var program, var agencies, var folder] => await FullDisk.RunAsync(program, agencies, folder),
    ["largest", var program] => await LargestInput.RunAsync(program),
    ["load", var program, var samples, .. var seconds] => await Load.RunAsync(program, samples, seconds is [var s] ? int.Parse(s, System.Globalization.CultureInfo.InvariantCulture) : 300),
    ["load-office", var program, var samples, .. var seconds] => await OfficeLoad.RunAsync(program, samples, seconds is [var s] ? int.Parse(s, System.Globalization.CultureInfo.InvariantCulture) : 600),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("""
        bench judging SAMPLES             warm pipeline on a clean dossier of five files and 3 MB (SAMPLES: tests/Samples)
        bench judging-alone SAMPLES       facts in, verdict out, over every sample dossier (bar: 5 ms)
        bench papers SAMPLES FOLDER       every paper of every sample dossier into FOLDER: DOCX, printed to PDF by LibreOffice, pages as PNG
        bench pdf-cost FOLDER…            cost per PDF against qpdf --json + pdftotext + pdfsig in the same run
        bench largest PROGRAM             200 MB through the built program: time and peak memory (PROGRAM: artifacts/dossier/dossier)
        bench crash-office ROUNDS         kill -9 while dossiers are taken, noted and decided; what was answered is there, nothing is half there
        bench queue COUNT                 the Office's queue with every filter over COUNT invented dossiers
        bench history COUNT [FOLDER]      list, filter and search over COUNT invented decisions
        bench crash ROUNDS PROGRAM AGENCIES   kill -9 while 50 dossiers are filed; what was answered must be there (AGENCIES: tests/Samples/agencies.yaml)
        bench full-disk PROGRAM AGENCIES FOLDER   files dossiers until FOLDER's file system is full; FOLDER/ballast is removed to make room again
        bench load PROGRAM SAMPLES [S]    2 dossiers a second for S seconds (300) against the built service: errors, p95, memory
        bench load-office PROGRAM SAMPLES [S]   20 clerks at their desks and 2 dossiers a second for S seconds (600): errors, p95 of each kind of page
        bench mutations COUNT FOLDER…     mutated files through verify and check
        """);
    return 2;
}
