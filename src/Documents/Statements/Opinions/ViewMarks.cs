namespace TaskTracking.Documents.Statements.Opinions;

/// <summary>What the clauses of an opinion do to a proposal, each on its own: the view is what they come to together.</summary>
[Flags]
internal enum ViewMarks
{
    None = 0,

    /// <summary>In favour in so many words, or denying any objection.</summary>
    Agrees = 1,

    /// <summary>Against it in so many words.</summary>
    Refuses = 2,

    /// <summary>Against a point: without basis, contrary to a rule, to be left out.</summary>
    Objects = 4,

    /// <summary>Has no means or cannot do what is asked.</summary>
    Unable = 8,

    /// <summary>Hesitates.</summary>
    Doubts = 16,

    /// <summary>Asks for changes.</summary>
    Amends = 32,

    /// <summary>Agrees on a condition.</summary>
    Conditional = 64,

    /// <summary>Says that it has no opinion.</summary>
    Nothing = 128,

    /// <summary>Words in favour that tell a view only where one is known to be given.</summary>
    Favours = 256,
}
