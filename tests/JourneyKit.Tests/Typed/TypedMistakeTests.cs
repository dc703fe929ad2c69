using JourneyKit.Diagnostics;
using JourneyKit.Documents;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Typed;

/// <summary>For each mistake: a finding where it is marked and nowhere else, a message with the remedy, and a remedy that helps.</summary>
public sealed class TypedMistakeTests
{
    private static readonly IReadOnlyList<TypedMistake> Mistakes = [.. ListedElementMistakes.All];

    private static readonly Dictionary<string, TypedMistake> ByName = Mistakes.ToDictionary(mistake => mistake.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. ByName.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_mistake_is_found_where_it_was_made_and_nothing_follows_from_it(string name)
    {
        var marked = MarkedText.Parse(ByName[name].Typed);

        var found = FaultCheck.Read(marked.Text, ByName[name].Format);

        Assert.Equal(
            FaultCheck.Lines(marked.Marks.Select(mark => $"{mark.Start}-{mark.End}")),
            FaultCheck.Lines(found.Select(d => $"{d.Span!.Value.Start}-{d.Span.Value.End}")));
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
    public void At_most_three_mistakes_get_the_same_sentence()
    {
        var often = Mistakes.GroupBy(mistake => mistake.Says, StringComparer.Ordinal).Where(same => same.Count() > 3);

        Assert.Empty(often.Select(same => same.Key));
    }
}
