namespace TaskTracking.Documents.Reading.Packages;

/// <summary>A relationship of a package or part (ECMA-376 part 2, 9.3).</summary>
/// <param name="Kind">The last segment of its type: the same word in the transitional and the strict vocabulary ("header", "attachedTemplate").</param>
/// <param name="Target">The part's name with a leading "/", or the outer address as written.</param>
internal sealed record OpcRelationship(string Id, string Kind, string Target, bool IsExternal);
