using JourneyKit.Sources;

namespace JourneyKit.Validation;

/// <summary>What a rule reported, for the rule to say more about it.</summary>
public sealed class RuleFinding
{
    // Nobody goes through more by hand; the sentence says how many there are.
    private const int MostRelated = 20;

    private readonly List<string> arguments = [];
    private readonly List<(ElementPath Path, string Message)> related = [];

    internal RuleFinding(Rule rule, ElementPath path, string message, bool isAtKey)
    {
        Rule = rule;
        Path = path;
        Message = message;
        IsAtKey = isAtKey;
    }

    internal Rule Rule { get; }

    internal ElementPath Path { get; }

    internal string Message { get; }

    internal bool IsAtKey { get; }

    internal IReadOnlyList<string> Arguments => arguments;

    internal IReadOnlyList<(ElementPath Path, string Message)> RelatedPaths => related;

    /// <summary>
    /// Says what tells this finding apart from others that the rule makes at the same path: ids and names, never numbers
    /// that move or wording. Accepted findings are recognised by rule, path and these.
    /// </summary>
    /// <param name="values">Ids and names.</param>
    public RuleFinding About(params ReadOnlySpan<string> values)
    {
        foreach (var value in values)
        {
            arguments.Add(value);
        }

        return this;
    }

    /// <summary>Names another place that belongs to it. The first twenty are kept.</summary>
    /// <param name="path">The element or property there.</param>
    /// <param name="message">What is there, in a sentence.</param>
    public RuleFinding See(ElementPath path, string message)
    {
        if (related.Count < MostRelated)
        {
            related.Add((path, message));
        }

        return this;
    }
}
