using System.Text;
using JourneyKit.Merging;

namespace JourneyKit.Tests.Merging;

/// <summary>Merges of three versions of a map, by what they say.</summary>
public sealed class MapMergeTests
{
    private const string Base = """
        journeykit: "1"
        id: order
        title: First order
        state: current
        # what people use
        channels: [website, email]
        stages:
          decision: Fill the basket and pay
        touchpoints:
          basket:
            stage: decision
            channel: website
            emotion: 1
            next: { pay: 68% }

          # money changes hands
          pay:
            stage: decision
            channel: website
            emotion: -1 # measured in May
            painPoints:
              late: { description: The code comes too late., severity: 3 }

        """;

    [Fact]
    public void Changes_of_different_properties_in_the_same_line_are_both_kept()
    {
        var merged = Clean(("severity: 3", "severity: 5"), ("description: The code comes too late.", "description: The code comes very late."));
        Assert.Contains("late: { description: The code comes very late., severity: 5 }", merged, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_in_neighbouring_lines_are_both_kept_with_their_comments()
    {
        var merged = Clean(("emotion: -1 # measured in May", "emotion: -2 # measured in June"), ("    channel: website\n    emotion: -1", "    channel: email # since March\n    emotion: -1"));
        Assert.Contains("    channel: email # since March\n    emotion: -2 # measured in June\n", merged, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_that_both_sides_add_at_the_same_place_are_both_kept()
    {
        var merged = Clean(("severity: 3 }\n", "severity: 3 }\n      rude: # said by many\n        severity: 2\n"), ("severity: 3 }\n", "severity: 3 }\n      # heard twice\n      slow: { severity: 4 }\n"));
        Assert.Contains("severity: 3 }\n      rude: # said by many\n        severity: 2\n      # heard twice\n      slow: { severity: 4 }\n", merged, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_ids_takes_what_both_sides_add()
    {
        var merged = Clean(("[website, email]", "[website, email, phone]"), ("channels: [website, email]", "channels:\n  website: {}\n  email: { kind: email }\n  app: {}"));
        Assert.Contains("channels:\n  website: {}\n  email: { kind: email }\n", merged, StringComparison.Ordinal);
        Assert.Contains("  phone: {}\n", merged, StringComparison.Ordinal);
        Assert.Contains("# what people use\nchannels:", merged, StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_side_changes_in_an_element_that_the_other_renamed_is_in_the_renamed_one()
    {
        var merged = Clean(("emotion: -1 # measured in May", "emotion: 0 # measured in June"), ("  pay:\n", "  checkout:\n"), ("{ pay: 68% }", "{ checkout: 68% }"));
        Assert.Contains("  # money changes hands\n  checkout:\n", merged, StringComparison.Ordinal);
        Assert.Contains("next: { checkout: 68% }", merged, StringComparison.Ordinal);
        Assert.Contains("emotion: 0 # measured in June", merged, StringComparison.Ordinal);
        Assert.DoesNotContain("pay:", merged, StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_that_both_sides_change_stands_between_markers_with_both_values()
    {
        var merged = Merge(Base, Base.Replace("severity: 3", "severity: 5", StringComparison.Ordinal), Base.Replace("severity: 3", "severity: 2", StringComparison.Ordinal));
        var conflict = Assert.Single(merged.Conflicts);
        Assert.Equal("/touchpoints/pay/painPoints/late/severity: ours changes it to `5`, theirs to `2`; it was `3`", conflict.ToString());
        Assert.EndsWith("""
                painPoints:
            <<<<<<< ours
                  late: { description: The code comes too late., severity: 5 }
            ||||||| base
                  late: { description: The code comes too late., severity: 3 }
            =======
                  late: { description: The code comes too late., severity: 2 }
            >>>>>>> theirs

            """, Text(merged), StringComparison.Ordinal);
    }

    [Fact]
    public void An_element_that_one_side_takes_out_and_the_other_changes_is_a_conflict()
    {
        var ours = Base[..Base.IndexOf("    painPoints:", StringComparison.Ordinal)];
        var merged = Merge(Base, ours, Base.Replace("severity: 3", "severity: 4 # worse", StringComparison.Ordinal).Replace("severity: 4 # worse }", "severity: 4 } # worse", StringComparison.Ordinal));
        Assert.Equal("/touchpoints/pay/painPoints/late: ours takes it out, and theirs changes it to `{ description: The code comes too late., severity: 4 }`; it was `{ description: The code comes too late., severity: 3 }`", Assert.Single(merged.Conflicts).ToString().Replace("…", "", StringComparison.Ordinal));
        Assert.Contains("<<<<<<< ours\n||||||| base\n    painPoints:\n", Text(merged), StringComparison.Ordinal);
        Assert.Contains("severity: 4 } # worse\n>>>>>>> theirs\n", Text(merged), StringComparison.Ordinal);
    }

    [Fact]
    public void A_way_to_what_the_other_side_took_out_is_a_conflict_at_the_way()
    {
        var ours = Base[..Base.IndexOf("\n  # money", StringComparison.Ordinal)].Replace("    next: { pay: 68% }\n", "", StringComparison.Ordinal);
        var theirs = Base.Replace("  # money changes hands\n", "  mail:\n    channel: email\n    next: { pay: 20% }\n\n  # money changes hands\n", StringComparison.Ordinal);
        var merged = Merge(Base, ours, theirs);
        Assert.Equal("/touchpoints/mail/next/pay: theirs refers to `pay` here, and ours takes that out", Assert.Single(merged.Conflicts).ToString());
        Assert.Contains("    channel: email\n<<<<<<< ours\n||||||| base\n=======\n    next: { pay: 20% }\n>>>>>>> theirs\n", Text(merged), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_id_added_with_other_content_is_a_conflict_and_with_the_same_is_not()
    {
        const string Place = "channels: [website, email]\n";
        var ours = Base.Replace(Place, Place + "personas:\n  parent: { share: 60% }\n", StringComparison.Ordinal);
        Assert.True(Merge(Base, ours, ours.Replace("60%", "0.6", StringComparison.Ordinal)).IsClean);
        var merged = Merge(Base, ours, ours.Replace("60%", "50%", StringComparison.Ordinal));
        Assert.Equal("/personas/parent: both sides add it: ours `{ share: 60% }`, theirs `{ share: 50% }`", Assert.Single(merged.Conflicts).ToString());
    }

    [Fact]
    public void Two_new_ids_for_the_same_element_are_a_conflict()
    {
        var merged = Merge(Base, Renamed("checkout"), Renamed("payment"));
        Assert.Equal("/touchpoints/checkout: the touchpoint `pay` has got two ids: `checkout` in ours, `payment` in theirs", Assert.Single(merged.Conflicts).ToString());
        Assert.Contains("<<<<<<< ours\n  checkout:\n||||||| base\n  pay:\n=======\n  payment:\n>>>>>>> theirs\n", Text(merged), StringComparison.Ordinal);

        static string Renamed(string id) => Base.Replace("  pay:\n", $"  {id}:\n", StringComparison.Ordinal).Replace("{ pay: 68% }", $"{{ {id}: 68% }}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_that_only_both_sides_together_make_is_told()
    {
        var ours = Base.Replace("emotion: 1\n", "emotion: 1\n    painPoints: { lost: Nobody helps }\n", StringComparison.Ordinal);
        var theirs = Base.Replace("severity: 3 }\n", "severity: 3 }\n      lost: Nobody answers\n", StringComparison.Ordinal);
        var merged = Merge(Base, ours, theirs);
        Assert.Empty(merged.Conflicts);
        Assert.False(merged.IsClean);
        Assert.Contains("/touchpoints/pay/painPoints/lost: ", Assert.Single(merged.Faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- no map\n", "ours: it is no journey map")]
    [InlineData("journeykit: \"2\"\nid: a\n", "ours: it is of another version of the format")]
    [InlineData("journeykit: \"1\"\nx-a: &a one\nx-b: *a\n", "ours: it has anchors, and what an alias repeats cannot be changed at its place")]
    [InlineData("journeykit: \"1\"\nid: a\nid: b\n", "ours: `/id` stands in it twice")]
    [InlineData("journeykit: [\n", null)]
    public void What_is_no_map_is_not_merged(string ours, string? expected)
    {
        Assert.Null(MapMerge.TryMerge("a", JourneyFormat.Yaml, Bytes(Base), Bytes(ours), Bytes(Base), MergeLabels.Usual, out var reason));
        Assert.StartsWith(expected ?? "ours: ", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Markers_have_the_size_and_the_labels_that_are_asked_for()
    {
        var merged = MapMerge.TryMerge("a", JourneyFormat.Json, default, Bytes("{\"journeykit\": \"1\", \"id\": \"a\"}"), Bytes("{\"journeykit\": \"1\", \"id\": \"b\"}"), new MergeLabels(9, "nothing", "HEAD", "topic"), out _)!;
        Assert.Equal("<<<<<<<<< HEAD\n{\"journeykit\": \"1\", \"id\": \"a\"}\n||||||||| nothing\n{\"journeykit\": \"1\"}\n=========\n{\"journeykit\": \"1\", \"id\": \"b\"}\n>>>>>>>>> topic\n", Text(merged));
    }

    private static string Clean((string From, string To) ours, params (string From, string To)[] theirs)
    {
        var merged = Merge(Base, Change(Base, ours), theirs.Aggregate(Base, Change));
        Assert.Empty(merged.Conflicts);
        Assert.True(merged.IsClean);
        Assert.Empty(JourneyDocument.Parse(Text(merged)).Diagnostics);
        return Text(merged);

        static string Change(string text, (string From, string To) change)
        {
            Assert.Contains(change.From, text, StringComparison.Ordinal);
            return text.Replace(change.From, change.To, StringComparison.Ordinal);
        }
    }

    private static MergedText Merge(string before, string ours, string theirs)
    {
        var merged = MapMerge.TryMerge("a.journey.yaml", JourneyFormat.Yaml, Bytes(before), Bytes(ours), Bytes(theirs), MergeLabels.Usual, out var reason);
        Assert.True(merged is not null, reason);
        return merged;
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text(MergedText merged) => Encoding.UTF8.GetString(merged.Text.Span);
}
