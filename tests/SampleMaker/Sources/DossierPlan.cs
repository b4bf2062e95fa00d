namespace TaskTracking.SampleMaker.Sources;

/// <summary>A dossier to make: from documents of its own, or as a change to another (<see cref="Base"/>).</summary>
internal sealed class DossierPlan
{
    /// <summary>The dossier this one changes, by its path under the output; null: made from <see cref="Add"/> alone.</summary>
    public string? Base { get; set; }

    /// <summary>One sentence for a reader: what this dossier shows.</summary>
    public string Shows { get; set; } = "";

    /// <summary>Documents to add, as paths under sources/documents without the ending <c>.md</c>.</summary>
    public List<string> Add { get; set; } = [];

    /// <summary>Documents of the base to leave away, by the last part of their path.</summary>
    public List<string> Remove { get; set; } = [];

    /// <summary>Changes to documents, by the last part of their path.</summary>
    public Dictionary<string, DocumentChange> Change { get; set; } = [];

    /// <summary>dossier.json; entries are merged over the base's. Absent: as the base has it.</summary>
    public Dictionary<string, object?>? Declaration { get; set; }

    /// <summary>No dossier.json although the base has one.</summary>
    public bool Undeclared { get; set; }

    /// <summary>What a judge must answer; never inherited.</summary>
    public ExpectationPlan Expect { get; set; } = new();
}

/// <summary>A change to one document.</summary>
internal sealed class DocumentChange
{
    /// <summary>Entries of its head to replace; mappings are merged, lists replaced.</summary>
    public Dictionary<string, object?> Set { get; set; } = [];

    /// <summary>Passages of its body or head to replace; each must be there.</summary>
    public List<Replacement> Replace { get; set; } = [];

    /// <summary>Lines to put at the end of the body.</summary>
    public string? Append { get; set; }
}

/// <summary>A passage and what stands there instead.</summary>
internal sealed class Replacement
{
    public string From { get; set; } = "";

    public string To { get; set; } = "";
}

/// <summary>What a judge must answer about a dossier.</summary>
internal sealed class ExpectationPlan
{
    public string Decision { get; set; } = "accept";

    /// <summary>Rules whose answer is neither met nor notApplicable: the whole list.</summary>
    public Dictionary<string, string> Answers { get; set; } = [];

    /// <summary>The answers are a minimum: further rules may be unmet too.</summary>
    public bool AtLeast { get; set; }

    /// <summary>Clauses that must each have a line that is not met.</summary>
    public List<string> Clauses { get; set; } = [];

    /// <summary>Answers that the broken rule necessarily brings along: rule → "answer: why".</summary>
    public Dictionary<string, string> Drags { get; set; } = [];

    /// <summary>Rules that must be met (not notApplicable), where that is the point.</summary>
    public List<string> Met { get; set; } = [];
}
