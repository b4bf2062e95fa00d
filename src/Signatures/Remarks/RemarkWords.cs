namespace TaskTracking.Signatures.Remarks;

/// <summary>The words of one remark in both languages; {0}, {1} stand for its arguments.</summary>
internal readonly record struct RemarkWords(string Vietnamese, string English);
