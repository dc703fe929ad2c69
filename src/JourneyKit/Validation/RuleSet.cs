using JourneyKit.Model;
using JourneyKit.Validation.Rules.Channels;
using JourneyKit.Validation.Rules.Conversions;
using JourneyKit.Validation.Rules.Experience;
using JourneyKit.Validation.Rules.Flow;
using JourneyKit.Validation.Rules.Future;
using JourneyKit.Validation.Rules.Organisation;
using JourneyKit.Validation.Rules.People;

namespace JourneyKit.Validation;

/// <summary>A set of rules, in the order of their ids, in which they run.</summary>
/// <param name="Rules">The rules.</param>
public sealed record RuleSet(ElementList<Rule> Rules)
{
    /// <summary>Every rule of this library.</summary>
    public static RuleSet Default { get; } = new(
    [
        .. FlowRules.All,
        .. PeopleRules.All,
        .. ExperienceRules.All,
        .. ChannelsRules.All,
        .. ConversionsRules.All,
        .. OrganisationRules.All,
        .. FutureRules.All,
    ]);

    /// <summary>The same rules and one more.</summary>
    /// <param name="rule">The rule; its id must be new.</param>
    /// <exception cref="ArgumentException">A rule has the same id or name.</exception>
    public RuleSet With(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Find(rule.Descriptor.Id) is null && Find(rule.Descriptor.Name) is null
            ? new RuleSet([.. Rules, rule])
            : throw new ArgumentException($"There is a rule {rule.Descriptor.Id} or {rule.Descriptor.Name} already.", nameof(rule));
    }

    /// <summary>The same rules but one.</summary>
    /// <param name="idOrName">The id or name of the rule.</param>
    /// <returns>The rules that are left, in their order.</returns>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public RuleSet Without(string idOrName) => Find(idOrName) is null ? throw new ArgumentException($"There is no rule `{idOrName}`.", nameof(idOrName)) : new(ElementCollections.List<Rule>([.. Rules.Where(rule => !IsNamed(rule, idOrName))]));

    /// <summary>The rule with an id or name, or null.</summary>
    /// <param name="idOrName">The id or name.</param>
    public Rule? Find(string idOrName) => Rules.FirstOrDefault(rule => IsNamed(rule, idOrName));

    /// <summary>How many rules there are, and their ids, for people: <c>2 rules: JK2001, JK2002</c>.</summary>
    public override string ToString() => Rules.Count == 0 ? "no rules" : $"{Numerals.Count(Rules.Count, "rule")}: {string.Join(", ", Rules.Select(rule => rule.Descriptor.Id))}";

    private static bool IsNamed(Rule rule, string idOrName)
        => string.Equals(rule.Descriptor.Id, idOrName, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Descriptor.Name, idOrName, StringComparison.OrdinalIgnoreCase);
}
