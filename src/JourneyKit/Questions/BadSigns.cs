using System.Globalization;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Questions;

/// <summary>Finds the signs that a touchpoint is bad for customers: a low emotion, a low satisfaction, a high effort, and, where there is no such number, harsh words.</summary>
internal static class BadSigns
{
    private static readonly BadLimits Worst = new(-2, 1, 5);

    /// <summary>The signs in what the touchpoint says of everybody, or of the persona alone; the numbers first.</summary>
    /// <param name="view">The touchpoint as everybody or as one persona meets it.</param>
    /// <param name="limits">From where on it is bad.</param>
    public static IReadOnlyList<BadSign> Of(ExperienceView view, BadLimits limits)
    {
        var said = view.Persona ?? (IExperience)view.Touchpoint;
        List<BadSign>? signs = null;
        if (said.Emotion is { } emotion && emotion <= limits.Emotion)
        {
            (signs ??= []).Add(new BadSign("emotion", string.Create(CultureInfo.InvariantCulture, $"it feels like {(emotion < 0 ? "−" : "")}{Math.Abs(emotion.Value)} (on a scale from −2 to +2)"), emotion <= Worst.Emotion));
        }

        if (said.Satisfaction is { } satisfaction && satisfaction <= limits.Satisfaction)
        {
            (signs ??= []).Add(new BadSign("satisfaction", string.Create(CultureInfo.InvariantCulture, $"their satisfaction is {satisfaction} of 5"), satisfaction <= Worst.Satisfaction));
        }

        if (said.Effort is { } effort && effort >= limits.Effort)
        {
            (signs ??= []).Add(new BadSign("effort", string.Create(CultureInfo.InvariantCulture, $"it takes an effort of {effort} of 5"), effort >= Worst.Effort));
        }

        // A number is what somebody has weighed; words count where there is none.
        if (view is { Emotion: null, Satisfaction: null })
        {
            if (said.Feeling is { } feeling && HarshWords.AreIn(feeling))
            {
                (signs ??= []).Add(new BadSign("feeling", $"they feel {QuotationMarks.Around(feeling.Trim())}", false));
            }

            if (said.Quote is { } quote && HarshWords.AreIn(quote))
            {
                (signs ??= []).Add(new BadSign("quote", $"they say {QuotationMarks.Around(quote.Trim())}", false));
            }
        }

        return signs ?? (IReadOnlyList<BadSign>)[];
    }

    /// <summary>Whether any touchpoint of a map is bad.</summary>
    public static bool AreIn(JourneyMap map, BadLimits limits)
    {
        foreach (var touchpoint in map.Touchpoints)
        {
            if (!touchpoint.IsForNobody() && AreAt(touchpoint, limits))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a number says that a touchpoint is bad, for everybody or for any persona.</summary>
    public static bool AreWorst(Touchpoint touchpoint) => AreAt(touchpoint, Worst);

    /// <summary>Whether a touchpoint is bad for everybody or for any persona.</summary>
    public static bool AreAt(Touchpoint touchpoint, BadLimits limits)
    {
        foreach (var view in new ExperienceViews(touchpoint))
        {
            if (Of(view, limits).Count > 0)
            {
                return true;
            }
        }

        return false;
    }
}
