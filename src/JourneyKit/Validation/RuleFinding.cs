using System.Runtime.CompilerServices;
using JourneyKit.Validation.Wording;

namespace JourneyKit.Validation;

/// <summary>A finding that a rule reported, for the rule to add to it.</summary>
public sealed class RuleFinding : IKeepsSentences
{
    // Nobody reads more of them; the sentence says how many there are.
    internal const int MostRelated = 1_000;

    private readonly bool hasPlaces;
    private List<string>? arguments;
    private List<(ElementPath Path, string Message)>? related;

    internal RuleFinding(Rule rule, ElementPath path, string message, bool isAtKey, bool hasPlaces)
    {
        this.hasPlaces = hasPlaces;
        Rule = rule;
        Path = path;
        Message = message;
        IsAtKey = isAtKey;
    }

    internal Rule Rule { get; }

    internal ElementPath Path { get; }

    internal string Message { get; }

    internal bool IsAtKey { get; }

    internal bool IsCollective { get; private set; }

    internal string? Remedy { get; private set; }

    internal IReadOnlyList<string> Arguments => arguments ?? (IReadOnlyList<string>)[];

    internal IReadOnlyList<(ElementPath Path, string Message)> RelatedPaths => related ?? (IReadOnlyList<(ElementPath, string)>)[];

    /// <summary>Whether another place is kept. In a map that comes from no text there are none to show.</summary>
    internal bool KeepsNext => hasPlaces && !(related?.Count >= MostRelated);

    bool IKeepsSentences.KeepsNext => KeepsNext;

    /// <summary>
    /// Says what tells this finding apart from others that the rule makes at the same path: ids and names, never numbers
    /// that move or wording. Accepted findings are recognised by rule, path and these.
    /// </summary>
    /// <param name="values">Ids and names.</param>
    public RuleFinding About(params ReadOnlySpan<string> values)
    {
        foreach (var value in values)
        {
            (arguments ??= []).Add(value);
        }

        return this;
    }

    /// <summary>Names another place that belongs to it. The first thousand are kept.</summary>
    /// <param name="path">The element or property there.</param>
    /// <param name="message">What is there, in a sentence.</param>
    public RuleFinding See(ElementPath path, string message)
    {
        if (KeepsNext)
        {
            (related ??= []).Add((path, message));
        }

        return this;
    }

    /// <summary>Marks it as one of those that say what the whole map does not say (<see cref="Rule.Unsaid"/>).</summary>
    /// <param name="remedy">What to do, in a sentence.</param>
    internal RuleFinding SaysWhatIsUnsaid(string remedy)
    {
        Remedy = remedy;
        return this;
    }

    /// <summary>Marks it as one finding about all the elements that it names the places of.</summary>
    internal RuleFinding OfAll()
    {
        IsCollective = true;
        return this;
    }

    /// <summary>Names another place that belongs to it. The sentence is put together only where it is kept.</summary>
    internal RuleFinding See(ElementPath path, [InterpolatedStringHandlerArgument("")] KeptSentence message) => See(path, message.Take());
}
