namespace JourneyKit;

/// <summary>A kind of diagnostic.</summary>
/// <param name="Id"><c>JK</c> and four digits; never reused, never renumbered.</param>
/// <param name="Name">The same in words, kebab-case; accepted wherever the id is.</param>
/// <param name="Severity">How much it matters unless a team decides otherwise.</param>
/// <param name="Rationale">Why it is worth saying, and what to do about it.</param>
public sealed record DiagnosticDescriptor(string Id, string Name, DiagnosticSeverity Severity, string Rationale);
