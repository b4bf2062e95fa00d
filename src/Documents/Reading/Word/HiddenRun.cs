using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading.Word;

/// <summary>Whether the words of a run can be seen on the page.</summary>
internal static class HiddenRun
{
    /// <summary>Letters up to this size (points) cannot be read on paper.</summary>
    private const double Tiny = 3;

    /// <summary>Why the run is not seen, or null where it is.</summary>
    /// <param name="onDark">A background may lie behind it.</param>
    public static HiddenContentKind? KindOf(in RunLook run, in ParagraphLook paragraph, bool onDark)
    {
        if (run.Hidden == true)
        {
            return HiddenContentKind.HiddenText;
        }

        if (run.White == true && run.Shaded != true && paragraph.Shaded != true && !onDark)
        {
            return HiddenContentKind.WhiteText;
        }

        return run.Size <= Tiny ? HiddenContentKind.TinyText : null;
    }
}
