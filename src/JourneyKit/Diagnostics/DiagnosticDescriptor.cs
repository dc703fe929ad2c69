using JourneyKit.Model;

namespace JourneyKit;

/// <summary>A kind of diagnostic.</summary>
/// <param name="Id"><c>JK</c> and four digits; never reused, never renumbered.</param>
/// <param name="Name">The same in words, kebab-case; accepted wherever the id is.</param>
/// <param name="Severity">How much it matters unless a team decides otherwise.</param>
/// <param name="Rationale">Why it is worth saying, and what to do about it.</param>
public sealed record DiagnosticDescriptor(string Id, string Name, DiagnosticSeverity Severity, string Rationale)
{
    /// <summary><c>JK</c> and four digits; never reused, never renumbered.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public string Id { get; init => field = Argument.Given(value); } = Argument.Given(Id);

    /// <summary>The same in words, kebab-case; accepted wherever the id is.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public string Name { get; init => field = Argument.Given(value); } = Argument.Given(Name);

    /// <summary>How much it matters unless a team decides otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to no such severity.</exception>
    public DiagnosticSeverity Severity { get; init => field = Argument.Defined(value); } = Argument.Defined(Severity);

    /// <summary>Why it is worth saying, and what to do about it.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public string Rationale { get; init => field = Argument.Given(value); } = Argument.Given(Rationale);
}
