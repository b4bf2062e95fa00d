using System.Text;

namespace TaskTracking.Documents.Reading.Word;

/// <summary>Complex fields (17.16.18): their code is no text of the document, their result is.</summary>
internal sealed class FieldStack
{
    private const int LongestCode = 500;

    private readonly Stack<bool> _inCode = new();
    private readonly StringBuilder _code = new();

    /// <summary>Inside the code of any open field.</summary>
    public bool InCode => _inCode.Contains(true);

    /// <summary>A field asked another program or file for its content (DDE).</summary>
    public bool AsksOthers { get; private set; }

    public void Mark(string? type)
    {
        switch (type)
        {
            case "begin":
                _inCode.Push(true);
                _code.Clear();
                break;
            case "separate" when _inCode.TryPop(out _):
                _inCode.Push(false);
                JudgeCode();
                break;
            case "end" when _inCode.TryPop(out var unseparated):
                if (unseparated)
                {
                    JudgeCode();
                }

                break;
        }
    }

    public void AppendCode(string code)
    {
        if (_code.Length < LongestCode)
        {
            _code.Append(code);
        }
    }

    /// <summary>The code of a simple field, given whole (17.16.19).</summary>
    public void Judge(string? code) => AsksOthers |= code?.TrimStart().StartsWith("DDE", StringComparison.OrdinalIgnoreCase) == true;

    private void JudgeCode()
    {
        Judge(_code.ToString());
        _code.Clear();
    }
}
