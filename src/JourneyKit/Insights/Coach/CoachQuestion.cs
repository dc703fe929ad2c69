using JourneyKit.Model;

namespace JourneyKit.Insights.Coach;

/// <summary>One question about a kind of content that a map may lack as a whole.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Step">The step that it belongs to.</param>
/// <param name="Ask">The question.</param>
/// <param name="Good">What good answers look like.</param>
internal sealed record CoachQuestion(string Id, CoachStep Step, string Ask, string Good)
{
    /// <summary>Whether the next step makes little sense without an answer.</summary>
    public bool IsCore { get; init; }

    /// <summary>
    /// The names of the rules that say that it is absent (<see cref="Validation.Rule.Unsaid"/>): the question is open where one of
    /// them does, so that the guide and `check` never disagree.
    /// </summary>
    public ElementList<string> Rules { get; init; } = [];

    /// <summary>Whether a map lacks it, where no rule says so.</summary>
    public Func<JourneyMap, bool> IsAbsent { get; init; } = _ => false;

    /// <summary>
    /// The YAML that answers it, from the root of the document. What stands in &lt; &gt; is to be replaced; it ends with an example
    /// (<c>such as …</c>).
    /// </summary>
    public required Func<JourneyMap, string> Lines { get; init; }
}
