using JourneyKit.Diagnostics;
using JourneyKit.Schema;
using JourneyKit.Validation.Checks;

namespace JourneyKit.Validation;

/// <summary>Recognises the names of rules that people write in configurations and comments.</summary>
internal static class RuleNames
{
    /// <summary>The ids and names of all findings that a team decides on: those of rules, and the reader's notices.</summary>
    public static IEnumerable<string> Known(RuleSet rules)
        => rules.Rules.Select(rule => rule.Descriptor).Concat(DocumentFaults.Notices).SelectMany(descriptor => new[] { descriptor.Id, descriptor.Name });

    /// <summary>The rule or notice with an id or name; null where there is none.</summary>
    public static DiagnosticDescriptor? Find(RuleSet rules, string name)
        => rules.Find(name)?.Descriptor ?? DocumentFaults.Notices.FirstOrDefault(notice => IsNamed(notice, name));

    /// <summary>
    /// Whether a name may be that of a check of a team whose configuration is not at hand, as with <c>--no-config</c>: then
    /// nothing can be said of it.
    /// </summary>
    public static bool IsOfAnotherConfiguration(RuleSet rules, string name)
        => name.StartsWith(TeamCheck.Prefix, StringComparison.Ordinal) && !rules.Rules.Any(rule => rule is TeamCheck);

    /// <summary>The message for a name that is the name of no rule.</summary>
    public static string UnknownMessage(string name, IEnumerable<string> known)
        => IsNamed(NotSaidYet.Descriptor, name) ? $"`{name}` is no rule: it lists the findings of several rules. Name those by their own ids."
            : DocumentFaults.All.Any(fault => IsNamed(fault, name))
            ? $"`{name}` is a fault of the document, not a rule: it cannot be switched off or ignored."
            : $"There is no rule `{name}`.{Suggestion.For(name, known)}";

    public static bool IsNamed(DiagnosticDescriptor descriptor, string name)
        => string.Equals(descriptor.Id, name, StringComparison.OrdinalIgnoreCase) || string.Equals(descriptor.Name, name, StringComparison.OrdinalIgnoreCase);
}
