namespace TaskTracking.Validation.Api.Contract;

/// <summary>A refusal of the service: problem details (RFC 9457) with a stable code.</summary>
/// <param name="Type">Where the code is explained.</param>
/// <param name="Title">What the code means, whatever the occasion.</param>
/// <param name="Detail">The words for a person, with names and limits.</param>
/// <param name="TraceId">Finds the request in the log again.</param>
internal sealed record ProblemDetailsAnswer(string Type, string Title, int Status, string Detail, string Code, string TraceId);
