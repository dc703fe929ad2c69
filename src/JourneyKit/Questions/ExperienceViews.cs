using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Enumerates how a touchpoint is for everybody, then for each persona for whom something differs. Allocates nothing.</summary>
internal struct ExperienceViews(Touchpoint touchpoint)
{
    private int at = -2;

    public readonly ExperienceView Current => new(touchpoint, at < 0 ? null : touchpoint.ByPersona[at]);

    public readonly ExperienceViews GetEnumerator() => this;

    public bool MoveNext() => ++at < touchpoint.ByPersona.Count;
}
