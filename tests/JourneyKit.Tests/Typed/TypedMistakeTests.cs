using System.Text.RegularExpressions;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Typed;

/// <summary>For each mistake: a finding where it is marked and nowhere else, a message with the remedy, and a remedy that helps.</summary>
public sealed partial class TypedMistakeTests
{
    private static readonly IReadOnlyList<TypedMistake> Mistakes =
    [
        .. ListedElementMistakes.All, .. ListMistakes.All, .. KeyMistakes.All, .. ReferenceMistakes.All,
        .. ShareMistakes.All, .. DurationMistakes.All, .. DateMistakes.All, .. NumberMistakes.All, .. ScoreMistakes.All, .. ChoiceMistakes.All,
        .. SyntaxMistakes.All, .. JsonMistakes.All, .. LostTextMistakes.All,
    ];

    // Mistakes that get sentences of which there are three already.
    private static readonly IReadOnlyList<TypedMistake> Variants = [.. SyntaxVariants.All, .. LostTextVariants.All, .. EntryMistakes.All, .. IndentationMistakes.All, .. MoreMistakes.All, .. SignMistakes.All];

    private static readonly Dictionary<string, TypedMistake> ByName = Mistakes.Concat(Variants).ToDictionary(mistake => mistake.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. ByName.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_mistake_is_found_where_it_was_made_and_nothing_follows_from_it(string name)
    {
        var marked = MarkedText.Parse(ByName[name].Typed);

        FaultCheck.SamePlaces(marked, FaultCheck.Read(marked.Text, ByName[name].Format));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_mistake_is_found_in_the_same_place_with_the_line_breaks_of_Windows(string name)
    {
        var marked = MarkedText.Parse(ByName[name].Typed.Replace("\n", "\r\n", StringComparison.Ordinal));

        FaultCheck.SamePlaces(marked, FaultCheck.Read(marked.Text, ByName[name].Format));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_message_shows_the_right_form(string name)
        => Assert.Contains(ByName[name].Says, FaultCheck.Lines(FaultCheck.Read(MarkedText.Parse(ByName[name].Typed).Text, ByName[name].Format).Select(d => d.Message)), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_remedy_applied_as_the_message_says_leaves_no_fault(string name)
        => Assert.Empty(FaultCheck.Read(ByName[name].Mended, ByName[name].Format).Select(d => d.ToString()));

    [Fact]
    public void There_are_many_mistakes_and_at_most_three_get_the_same_sentence()
    {
        Assert.True(Mistakes.Count >= 150);

        // The other notation says the same.
        var often = Mistakes.Where(mistake => mistake.Format == JourneyFormat.Yaml).GroupBy(Sentence, StringComparer.Ordinal).Where(same => same.Count() > 3);
        Assert.Equal("", FaultCheck.Lines(often.Select(same => $"{same.Key}: {string.Join(", ", same.Select(mistake => mistake.Name))}")));
    }

    // What is said whatever was typed: without the words between backticks.
    private static string Sentence(TypedMistake mistake)
        => Typed().Replace(FaultCheck.Lines(FaultCheck.Read(MarkedText.Parse(mistake.Typed).Text, mistake.Format).Select(found => found.Message)), "…");

    [GeneratedRegex("`[^`]*`", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Typed();
}
