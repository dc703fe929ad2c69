namespace JourneyKit.Tool.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    private const string Before = """
        journeykit: "1"
        id: order
        title: Order
        state: current
        channels: [website, email]
        stages: [look, buy, use]
        touchpoints:
          basket:
            stage: look
            channel: website
            emotion: 1
            facts: { fee: 4.9 }
            next: { pay: 60% }
          pay:
            stage: buy
            painPoints:
              code-late: { description: The code comes too late., severity: 3 }
          leaflet: { stage: look }

        """;

    private const string After = """
        journeykit: "1"
        id: order
        title: Order
        state: future
        channels: [email, website]
        stages: [buy, look, use]
        touchpoints:
          pay:
            stage: buy
            painPoints:
              code-late: { description: The code comes too late., severity: 1 }
          basket:
            next: { pay: 0.6 }
            stage: look
            emotion: 2
            prompt: Pay now
            facts: { fee: 3.9 }
          helper: { stage: look, channel: email }

        """;

    private readonly TestFolder folder = new();

    public DiffCommandTests() => folder.Write("a.journey.yaml", Before).Write("b.journey.yaml", After);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Text_groups_changes_by_element_and_counts_them()
    {
        var expected = """
            ~ map
                ~ state: current → future
                ↕ stages: [look, buy, use] → [buy, look, use]
            - touchpoint leaflet  /touchpoints/leaflet
                { stage: look }
            ~ pain point code-late  /touchpoints/pay/painPoints/code-late
                ~ severity: 3 → 1
            ~ touchpoint basket  /touchpoints/basket
                - channel: website
                ~ emotion: +1 → +2
                + prompt: Pay now
                ~ facts/fee: 4.9 → 3.9
            + touchpoint helper  /touchpoints/helper
                { stage: look, channel: email }

            a.journey.yaml → b.journey.yaml: 2 added, 2 removed, 4 changed, 1 reordered

            """;
        Assert.Equal(new ToolRun(0, expected, ""), folder.Run("diff", "a.journey.yaml", "b.journey.yaml"));
    }

    [Fact]
    public void Json_holds_values_and_the_places_of_both_sides()
    {
        folder.Write("c.journey.yaml", Before.Replace("emotion: 1", "emotion: 2", StringComparison.Ordinal) + "  helper: { volume: 1.50 }\n");
        var expected = $$"""
            {
              "schemaVersion": "1.0",
              "tool": {
                "name": "journey",
                "version": "{{ToolInfo.Version}}"
              },
              "kind": "diff",
              "summary": {
                "before": "a.journey.yaml",
                "after": "c.journey.yaml",
                "added": 1,
                "removed": 0,
                "changed": 1,
                "reordered": 0,
                "moved": 0,
                "rechannelled": 0,
                "rerouted": 0,
                "renamed": 0,
                "split": 0,
                "merged": 0,
                "match": "declared"
              },
              "changes": [
                {
                  "kind": "changed",
                  "pointer": "/touchpoints/basket/emotion",
                  "before": 1,
                  "after": 2,
                  "beforeSpan": {
                    "path": "a.journey.yaml",
                    "start": {
                      "line": 11,
                      "column": 5
                    },
                    "end": {
                      "line": 11,
                      "column": 12
                    }
                  },
                  "afterSpan": {
                    "path": "c.journey.yaml",
                    "start": {
                      "line": 11,
                      "column": 5
                    },
                    "end": {
                      "line": 11,
                      "column": 12
                    }
                  }
                },
                {
                  "kind": "added",
                  "pointer": "/touchpoints/helper",
                  "after": {
                    "volume": 1.5
                  },
                  "afterSpan": {
                    "path": "c.journey.yaml",
                    "start": {
                      "line": 19,
                      "column": 3
                    },
                    "end": {
                      "line": 19,
                      "column": 9
                    }
                  }
                }
              ],
              "matches": [],
              "removedOnPurpose": []
            }

            """;
        Assert.Equal(new ToolRun(0, expected, ""), folder.Run("diff", "a.journey.yaml", "c.journey.yaml", "--format", "json"));
    }

    [Fact]
    public void The_order_of_elements_and_the_notation_make_no_difference()
    {
        Assert.Equal(0, folder.Run("convert", "b.journey.yaml", "-o", "b.journey.json").ExitCode);
        folder.Write("b.journey.yaml", After.Replace("[email, website]", "[website, email]", StringComparison.Ordinal).Replace("0.6", "60%", StringComparison.Ordinal));
        Assert.Equal(
            new ToolRun(0, "b.journey.yaml → b.journey.json: no differences\n", ""),
            folder.Run("diff", "b.journey.yaml", "b.journey.json", "--exit-code"));
    }

    [Fact]
    public void Differences_set_the_exit_code_on_request_only()
    {
        Assert.Equal(0, folder.Run("diff", "a.journey.yaml", "b.journey.yaml").ExitCode);
        Assert.Equal(1, folder.Run("diff", "a.journey.yaml", "b.journey.yaml", "--exit-code").ExitCode);
        Assert.Equal(1, folder.Run("diff", "a.journey.yaml", "b.journey.yaml", "--exit-code", "--format=json").ExitCode);
    }

    [Fact]
    public void Long_values_are_shortened_in_text_and_whole_in_json()
    {
        var text = string.Concat(Enumerable.Repeat("the customer waits and waits ", 20)) + "in vain";
        folder.Write("a.journey.yaml", Before + $"description: {text}\n").Write("b.journey.yaml", Before + $"description: {text}no more\n");
        var run = folder.Run("diff", "a.journey.yaml", "b.journey.yaml");
        var expected = """
            ~ map
                ~ description:
                    - …waits and waits in vain
                    + …waits and waits in vainno more
            """;
        Assert.StartsWith(expected, run.Output, StringComparison.Ordinal);
        Assert.Equal(text, folder.Run("diff", "a.journey.yaml", "b.journey.yaml", "--format", "json").ToJson().GetProperty("changes")[0].GetProperty("before").GetString());
    }

    [Fact]
    public void Maps_with_errors_are_refused_with_their_diagnostics()
    {
        folder.Write("b.journey.yaml", Maps.Misspelt);
        var expected = """
            b.journey.yaml(6,10): error JK1020: A touchpoint has no key `emotoin`. Did you mean `emotion`?
              6 |   pay: { emotoin: 1 }
                |          ^^^^^^^

            journey: `b.journey.yaml` cannot be used: 1 error

            """;
        Assert.Equal(new ToolRun(2, "", expected), folder.Run("diff", "a.journey.yaml", "b.journey.yaml"));
    }

    [Fact]
    public void Libraries_are_compared_with_libraries()
    {
        folder.Write("a.journey.yaml", Maps.Library).Write("b.journey.yaml", Maps.Library.Replace("kind: website", "control: partner", StringComparison.Ordinal));
        var expected = """
            ~ channel website  /channels/website
                + control: partner

            a.journey.yaml → b.journey.yaml: 1 added

            """;
        Assert.Equal(expected, folder.Run("diff", "a.journey.yaml", "b.journey.yaml").Output);
    }

    [Fact]
    public void A_map_is_not_compared_with_a_library()
    {
        folder.Write("b.journey.yaml", Maps.Library);
        Assert.Equal(
            new ToolRun(2, "", "journey: `a.journey.yaml` is a map and `b.journey.yaml` a library; only like can be compared with like\n"),
            folder.Run("diff", "a.journey.yaml", "b.journey.yaml"));
    }

    [Fact]
    public void One_side_can_come_from_standard_input()
    {
        folder.Input = Before;
        Assert.Equal("<stdin> → a.journey.yaml: no differences\n", folder.Run("diff", "-", "a.journey.yaml").Output);
        Assert.Equal("a.journey.yaml → old.journey.yaml: no differences\n", folder.Run("diff", "a.journey.yaml", "-", "--stdin-filename", "old.journey.yaml").Output);
        Assert.Equal("journey: only one of the two can be read from standard input\nSee `journey diff --help`.\n", folder.Run("diff", "-", "-").Error);
    }

    [Theory]
    [InlineData("gone.journey.yaml", "journey: `gone.journey.yaml`: there is no such file or folder\n")]
    [InlineData(".", "journey: `.` is a folder; one file is needed\n")]
    [InlineData("c.journey.yaml", "journey: `c.journey.yaml`: there is no such file or folder; did you mean `a.journey.yaml`?\n")]
    public void A_file_that_is_not_there_is_named(string path, string error)
        => Assert.Equal(new ToolRun(2, "", error), folder.Run("diff", "a.journey.yaml", path));
}
