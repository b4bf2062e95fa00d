namespace TaskTracking.DossierBench.Making;

/// <summary>The same dossier in another make; what is found must not change.</summary>
internal enum Copy
{
    /// <summary>As its author wrote it.</summary>
    Original,

    /// <summary>All text with its marks apart (NFD).</summary>
    Nfd,

    /// <summary>Another layout: lines, pages and columns break elsewhere.</summary>
    Reflowed,

    /// <summary>PDF made as Word and Word as PDF.</summary>
    Swapped,

    /// <summary>Word saved again, its runs cut at random.</summary>
    Resaved,
}
