using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The touchpoints of a current map that need an emotion and have none, for anybody.</summary>
internal sealed class MissingEmotions
{
    private readonly HashSet<Id<Touchpoint>> missing = [];

    public MissingEmotions(JourneyMap map)
    {
        if (map.State != MapState.Current)
        {
            return;
        }

        foreach (var touchpoint in map.Touchpoints)
        {
            if (touchpoint.Kind == TouchpointKind.Interaction && !touchpoint.IsForNobody() && !Placement.IsBehindTheScenes(touchpoint))
            {
                Values.Ask();
                if (!HasEmotion(touchpoint))
                {
                    missing.Add(touchpoint.Id);
                    Values.Add(touchpoint.Key, Places.Touchpoint(touchpoint));
                }
            }
        }

        // A blueprint without any emotion is not about emotions.
        AreMany = Values.Count * 4 > Values.All && !(map.Kind == MapKind.Blueprint && Values.Count == Values.All);
    }

    public MissingValues Values { get; } = new("touchpoint");

    /// <summary>Whether there are so many that the curve of emotions misleads.</summary>
    public bool AreMany { get; }

    public bool Contain(Touchpoint touchpoint) => missing.Contains(touchpoint.Id);

    private static bool HasEmotion(Touchpoint touchpoint)
    {
        foreach (var view in new ExperienceViews(touchpoint))
        {
            if (view.Emotion is not null)
            {
                return true;
            }
        }

        return false;
    }
}
