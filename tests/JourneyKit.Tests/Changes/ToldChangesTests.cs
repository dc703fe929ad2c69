using JourneyKit.Changes;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Changes;

public sealed class ToldChangesTests
{
    [Fact]
    public void What_one_of_the_merged_had_is_kept_and_a_way_that_changes_is_told_once()
        => Assert.Equal(
            [
                "merged /touchpoints/kiosk: door → kiosk",
                "rerouted /touchpoints/door/next/queue: 90% → nothing",
                "merged /touchpoints/kiosk: queue → kiosk",
                "rerouted /touchpoints/kiosk/next/counter/share: 80% → 95%",
            ],
            Told(
                "conversions: { served: { at: counter } }\ntouchpoints: { door: { entry: true, microConversions: { reads: served }, next: { queue: 90% } }, queue: { microConversions: { says: served }, next: { counter: 80% } }, counter: {} }",
                "conversions: { served: { at: counter } }\ntouchpoints: { kiosk: { entry: true, replaces: [door, queue], microConversions: { reads: served, says: served }, next: { counter: 95% } }, counter: {} }"));

    [Fact]
    public void A_value_that_none_of_them_had_is_told_for_each_other_value_once()
        => Assert.Equal(
            [
                "merged /touchpoints/all: a → all",
                "changed /touchpoints/all/emotion: -1 → 1",
                "merged /touchpoints/all: b → all",
                "changed /touchpoints/all/emotion: -2 → 1",
                "merged /touchpoints/all: c → all",
            ],
            Told("touchpoints: { a: { emotion: -1 }, b: { emotion: -2 }, c: { emotion: -1 } }", "touchpoints: { all: { emotion: 1, replaces: [a, b, c] } }"));

    [Fact]
    public void What_is_new_is_told_once_and_what_is_gone_where_it_was()
        => Assert.Equal(
            [
                "merged /touchpoints/all: a → all",
                "added /touchpoints/all/effort: 2",
                "merged /touchpoints/all: b → all",
                "removed /touchpoints/b/owner: shop",
            ],
            Told("teams: [shop]\ntouchpoints: { a: {}, b: { owner: shop } }", "teams: [shop]\ntouchpoints: { all: { effort: 2, replaces: [a, b] } }"));

    [Fact]
    public void Where_nothing_was_merged_all_changes_are_told()
    {
        var changes = JourneyComparison.Compare(Maps.FromYaml("touchpoints: { a: { emotion: 1 } }"), Maps.FromYaml("touchpoints: { a: { emotion: 2 } }"));
        Assert.Equal(changes.Changes, changes.Told);
    }

    [Fact]
    public void A_conversion_that_another_replaces_is_renamed_and_steps_toward_it_follow()
    {
        var changes = Compare("conversions: { cash: { at: pay } }\ntouchpoints: { pay: { microConversions: { counts: cash } } }", "conversions: { card: { at: pay, replaces: [cash] } }\ntouchpoints: { pay: { microConversions: { counts: card } } }");
        Assert.Equal(["renamed /conversions/card: cash → card", "changed /conversions/card/name: Cash → Card", "added /conversions/card/replaces: [cash]"], Lines(changes));
        Assert.Equal(changes.After, changes.Apply(changes.Before));
        Assert.Equal(changes.Before, changes.Invert().Apply(changes.After));
    }

    [Fact]
    public void Conversions_that_are_split_or_merged_can_be_applied_and_turned_round()
    {
        const string Places = "\ntouchpoints: [pay, box]";
        foreach (var (before, after) in new[]
        {
            ("conversions: { sale: { at: pay } }", "conversions: { cash: { at: pay, replaces: [sale] }, card: { at: box, replaces: [sale] } }"),
            ("conversions: { cash: { at: pay }, card: { at: box } }", "conversions: { sale: { at: pay, replaces: [cash, card] } }"),
        })
        {
            var changes = Compare(before + Places, after + Places);
            Assert.Equal(changes.After, changes.Apply(changes.Before));
            Assert.Equal(changes.Before, changes.Invert().Apply(changes.After));
        }
    }

    [Fact]
    public void Needs_and_what_meets_them_are_told()
        => Assert.Equal(
            [
                "changed /personas/dana/needs: [help] → [a date]",
                "changed /touchpoints/pay/meets: [help] → [a date]",
            ],
            Compare("personas: { dana: { needs: [help] } }\ntouchpoints: { pay: { meets: [help] } }", "personas: { dana: { needs: [a date] } }\ntouchpoints: { pay: { meets: [a date] } }").Told.Where(change => change.ToString().Contains("/needs", StringComparison.Ordinal) || change.ToString().Contains("/meets", StringComparison.Ordinal)).Select(change => change.ToString()));

    private static IEnumerable<string> Told(string before, string after)
        => Compare(before, after).Told
            .Where(change => !change.AfterPath.ToString().EndsWith("/replaces", StringComparison.Ordinal) && !change.AfterPath.ToString().EndsWith("/name", StringComparison.Ordinal) && IsInside(change))
            .Select(change => change.ToString());

    private static IEnumerable<string> Lines(ChangeSet changes) => changes.Told.Where(IsInside).Select(change => change.ToString());

    private static bool IsInside(Change change) => change.Path != ElementPath.Root / "state" && change.Path != ElementPath.Root / "baseline";

    private static ChangeSet Compare(string before, string after) => JourneyComparison.Compare(Maps.FromYaml(before), Maps.WithBaseline(after, before));
}
