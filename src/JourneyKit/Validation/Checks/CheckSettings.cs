using JourneyKit.Model;

namespace JourneyKit.Validation.Checks;

/// <summary>A check of a team's own as its configuration says it.</summary>
/// <param name="Name">Its name.</param>
internal sealed record CheckSettings(string Name) : IKeyed
{
    public string Key => Name;

    /// <summary>The elements that are checked, by the keys that lead to them.</summary>
    public string Each { get; init; } = "";

    /// <summary>Which of them; null for all.</summary>
    public DataValue? Where { get; init; }

    /// <summary>What has to hold of each.</summary>
    public DataValue? Require { get; init; }

    /// <summary>How severe a finding is; null for a warning.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>What a finding says, with paths in braces; null for a sentence that names the check.</summary>
    public string? Message { get; init; }

    /// <summary>Why it is checked.</summary>
    public string? Why { get; init; }

    /// <summary>The key of the element at which a finding stands; null for the first that does not meet what is required.</summary>
    public string? At { get; init; }

    /// <summary>Whether drafts are checked; null where they are.</summary>
    public bool? Drafts { get; init; }

    /// <summary>A map in which the check finds something.</summary>
    public string? Found { get; init; }

    /// <summary>A map in which it finds nothing.</summary>
    public string? NotFound { get; init; }
}
