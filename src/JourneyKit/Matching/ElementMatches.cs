using JourneyKit.Schema;

namespace JourneyKit.Matching;

/// <summary>How the elements of one kind belong together, for those who ask of any kind.</summary>
internal abstract class ElementMatches
{
    /// <summary>The matches that more than an id makes: renamed, split, merged, and guesses. In the order of the second map.</summary>
    public abstract IEnumerable<ElementMatch> Links { get; }

    /// <summary>What became of an element of the first map; nothing where it has no counterpart.</summary>
    public abstract IEnumerable<ElementRef> AfterOf(ElementRef element);

    /// <summary>What an element of the second map came of; nothing where it has no counterpart.</summary>
    public abstract IEnumerable<ElementRef> BeforeOf(ElementRef element);

    /// <summary>The match that more than an id makes, of an element of the second map; null where it has none.</summary>
    public abstract ElementMatch? LinkOf(ElementRef element);
}
