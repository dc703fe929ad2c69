using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Wording;

/// <summary>
/// Counts the elements of which something is asked, and keeps those that do not have it. A single one is reported where it
/// stands, several in one finding at what they stand in.
/// </summary>
/// <param name="noun">What one of the elements is called: <c>pain point</c>.</param>
/// <param name="plural">What several are called; null where an s is added.</param>
/// <param name="which">Which of these elements are asked: <c>with a low emotion</c>; empty for all.</param>
internal sealed class MissingValues(string noun, string? plural = null, string which = "")
{
    private readonly List<(string Key, ElementPath Place)> missing = [];
    private int count;
    private int all;

    /// <summary>How many do not have it.</summary>
    public int Count => count;

    /// <summary>How many were asked.</summary>
    public int All => all;

    /// <summary>Whether more than half of those asked do not have it.</summary>
    public bool AreMost => count * 2 > all;

    /// <summary>Asks elements.</summary>
    /// <param name="noun">What one of them is called.</param>
    /// <param name="elements">The elements.</param>
    /// <param name="isMissing">Whether one does not have it.</param>
    /// <param name="place">Where one stands.</param>
    /// <param name="plural">What several are called; null where an s is added.</param>
    /// <param name="which">Which of these elements are asked; empty for all.</param>
    public static MissingValues Among<T>(string noun, IEnumerable<T> elements, Predicate<T> isMissing, Func<T, ElementPath> place, string? plural = null, string which = "")
        where T : Element
    {
        var values = new MissingValues(noun, plural, which);
        foreach (var element in elements)
        {
            values.Ask();
            if (isMissing(element))
            {
                values.Add(element.Key, place(element));
            }
        }

        return values;
    }

    /// <summary>Asks the pain points of a map.</summary>
    public static MissingValues AmongPainPoints(JourneyMap map, Predicate<PainPoint> isMissing)
    {
        var values = new MissingValues("pain point");
        foreach (var touchpoint in map.Touchpoints)
        {
            foreach (var painPoint in touchpoint.PainPoints)
            {
                values.Ask();
                if (isMissing(painPoint))
                {
                    values.Add(painPoint.Key, Places.PainPoint(touchpoint, painPoint));
                }
            }
        }

        return values;
    }

    /// <summary>Counts an element that is asked.</summary>
    public void Ask() => all++;

    /// <summary>Notes that one of those asked does not have it.</summary>
    /// <param name="key">Its id, or what it is called in lists.</param>
    /// <param name="place">Where it stands.</param>
    public void Add(string key, ElementPath place)
    {
        if (count++ < RuleFinding.MostRelated)
        {
            missing.Add((key, place));
        }
    }

    /// <summary>Reports the elements that do not have it, if there are any.</summary>
    /// <param name="context">Where they are reported.</param>
    /// <param name="together">What the elements stand in.</param>
    /// <param name="one">What is asked of one, with the verb first: <c>say how severe it is</c>.</param>
    /// <param name="many">The same of several: <c>say how severe they are</c>; null where it is the same.</param>
    /// <param name="remedy">What to do, in a sentence.</param>
    public void Report(RuleContext context, ElementPath together, string one, string? many, string remedy)
    {
        if (count == 0)
        {
            return;
        }

        var finding = count == 1
            ? context.ReportElement(missing[0].Place, $"{OneOf(missing[0].Key, one)} {remedy}")
            : context.ReportElement(together, $"{Several(one, many ?? one)} {remedy}").OfAll();
        for (var i = 0; count > 1 && finding.KeepsNext && i < missing.Count; i++)
        {
            finding.See(missing[i].Place, OneOf(missing[i].Key, one));
        }

        if (count == all)
        {
            finding.SaysWhatIsUnsaid(remedy);
        }
    }

    private string Plural => plural ?? noun + "s";

    private string Which => which.Length == 0 ? "" : " " + which;

    private string OneOf(string key, string one) => $"The {noun} `{key}`{Which} {Denied(one, "has", "does")}.";

    // Where none has it, their names tell nothing.
    private string Several(string one, string many) => count < all
        ? $"{count} of {all} {Plural}{Which} {Denied(many, "have", "do")}: {Listing.Of([.. missing.Take(Listing.Most).Select(element => element.Key)], count)}."
        : $"{(all == 2 ? "Neither" : "None")} of the {all} {Plural}{Which} {ThirdPerson(one)}.";

    // "has no severity" is what people say, "has no portrait or a quote" is not.
    private static string Denied(string phrase, string has, string does)
        => phrase.StartsWith("have a", StringComparison.Ordinal) && !phrase.Contains(" or ", StringComparison.Ordinal) && !phrase.Contains(" and ", StringComparison.Ordinal)
            ? $"{has} no {phrase.Split(' ', 3)[2]}"
            : $"{does} not {phrase}";

    private static string ThirdPerson(string phrase)
    {
        var verb = phrase.Split(' ', 2)[0];
        return (verb == "have" ? "has" : verb + "s") + phrase[verb.Length..];
    }
}
