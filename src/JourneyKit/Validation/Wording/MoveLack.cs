using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Wording;

/// <summary>What transitions of a map lack.</summary>
internal static class MoveLack
{
    /// <summary>Reports what moves lack: nothing for none, one at its own place, several in one finding at the touchpoints.</summary>
    /// <param name="context">Where it is reported.</param>
    /// <param name="concerned">Those who lack it.</param>
    /// <param name="all">How many were looked at.</param>
    /// <param name="one">What is said of one of them, in a sentence.</param>
    /// <param name="many">What is said of several, behind their number: <c>channel switches are without guidance</c>.</param>
    /// <param name="advice">What to do, in a sentence.</param>
    public static void Report(RuleContext context, IReadOnlyList<Move> concerned, int all, Func<Move, string> one, string many, string advice)
    {
        if (concerned.Count > 0)
        {
            Lacking.Report(context, Places.Touchpoints, concerned, concerned.Count, move => move.Path, move => move.Name, one, ids => $"{Listing.OutOf(concerned.Count, all)} {many}: {ids}.", advice);
        }
    }
}
