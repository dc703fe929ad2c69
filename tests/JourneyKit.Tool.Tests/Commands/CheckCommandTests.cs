namespace JourneyKit.Tool.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_sound_map_has_nothing_to_report()
    {
        folder.Write("order.journey.yaml", Maps.Sound);
        Assert.Equal(new ToolRun(0, "1 file checked: nothing to report\n", ""), folder.Run("check", "order.journey.yaml"));
    }

    [Fact]
    public void Markdown_has_statistics_and_names_what_could_not_be_read()
    {
        folder.Write("order.journey.yaml", Maps.Misspelt);
        var ran = folder.Run("check", "order.journey.yaml", "gone.journey.yaml", "--format", "markdown", "--statistics");
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("Not checked: `gone.journey.yaml`", ran.Output, StringComparison.Ordinal);
        Assert.Contains("| rule | name | findings |\n|---|---|---|\n| JK1020 | unknown-key | 1 |\n", ran.Output, StringComparison.Ordinal);
        Assert.Contains("| phase | seconds |\n", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_shows_its_place_its_line_and_carets()
    {
        folder.Write("maps/order.journey.yaml", Maps.Misspelt);
        var expected = """
            maps/order.journey.yaml(6,10): error JK1020: A touchpoint has no key `emotoin`. Did you mean `emotion`?
              6 |   pay: { emotoin: 1 }
                |          ^^^^^^^

            1 file checked: 1 error

            """;
        Assert.Equal(new ToolRun(1, expected, ""), folder.Run("check", "maps/order.journey.yaml"));
    }

    [Fact]
    public void A_related_place_stands_below_its_finding()
    {
        folder.Write("twice.journey.yaml", Maps.Sound + "title: Again\n");
        var expected = """
            twice.journey.yaml(8,1): error JK1021: The key `title` stands twice.
              8 | title: Again
                | ^^^^^
                twice.journey.yaml(3,1): It stands here first.

            1 file checked: 1 error

            """;
        Assert.Equal(expected, folder.Run("check", "twice.journey.yaml").Output);
    }

    [Fact]
    public void Json_holds_everything_that_text_shows()
    {
        folder.Write("maps/order.journey.yaml", Maps.Misspelt);
        var expected = $$"""
            {
              "schemaVersion": "1.0",
              "tool": {
                "name": "journey",
                "version": "{{ToolInfo.Version}}"
              },
              "kind": "check",
              "summary": {
                "files": 1,
                "errors": 1,
                "warnings": 0,
                "infos": 0,
                "hints": 0,
                "ignored": 0,
                "accepted": 0
              },
              "findings": [
                {
                  "id": "JK1020",
                  "name": "unknown-key",
                  "severity": "error",
                  "message": "A touchpoint has no key `emotoin`. Did you mean `emotion`?",
                  "path": "maps/order.journey.yaml",
                  "pointer": "/touchpoints/pay/emotoin",
                  "start": {
                    "line": 6,
                    "column": 10
                  },
                  "end": {
                    "line": 6,
                    "column": 17
                  },
                  "related": []
                }
              ]
            }

            """;
        Assert.Equal(new ToolRun(1, expected, ""), folder.Run("check", "maps", "--format", "json"));
    }

    [Fact]
    public void Json_names_related_places()
    {
        folder.Write("twice.journey.yaml", Maps.Sound + "title: Again\n");
        var related = folder.Run("check", "twice.journey.yaml", "--format", "json").ToJson().GetProperty("findings")[0].GetProperty("related")[0];
        Assert.Equal("twice.journey.yaml", related.GetProperty("path").GetString());
        Assert.Equal(3, related.GetProperty("start").GetProperty("line").GetInt32());
    }

    [Fact]
    public void Json_of_a_sound_map_has_no_findings()
    {
        folder.Write("order.journey.yaml", Maps.Sound);
        Assert.Equal(0, folder.Run("check", ".", "--format", "json").ToJson().GetProperty("findings").GetArrayLength());
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("warn", 1)]
    [InlineData("info", 1)]
    [InlineData("hint", 1)]
    [InlineData("never", 0)]
    public void A_warning_fails_from_its_severity_on(string failOn, int exitCode)
    {
        folder.Write("order.journey.yaml", Maps.WithoutBaseline);
        var run = folder.Run("check", "order.journey.yaml", "--fail-on", failOn);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.EndsWith("\n1 file checked: 1 warning\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_do_not_fail_where_nothing_shall()
    {
        folder.Write("order.journey.yaml", Maps.Misspelt);
        Assert.Equal(0, folder.Run("check", "order.journey.yaml", "--fail-on=never").ExitCode);
    }

    [Fact]
    public void The_summary_counts_by_severity_the_gravest_first()
    {
        folder.Write("a.journey.yaml", Maps.WithoutBaseline).Write("b.journey.yaml", Maps.Misspelt).Write("c.journey.yaml", Maps.Misspelt);
        Assert.EndsWith("\n3 files checked: 2 errors, 1 warning\n", folder.Run("check", ".").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_a_shared_library_is_reported_once()
    {
        folder.Write("shared.journey.yaml", Maps.Library.Replace("kind:", "knid:", StringComparison.Ordinal))
            .Write("a.journey.yaml", Maps.Including("shared.journey.yaml"))
            .Write("maps/b.journey.yaml", Maps.Including("../shared.journey.yaml"));
        var run = folder.Run("check", ".");
        Assert.EndsWith("\n3 files checked: 1 error\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("shared.journey.yaml(5,14): error JK1020", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_so_of_a_shared_persona_on_two_maps_is_reported_for_both()
    {
        const string Map = """
            journeykit: "1"
            id: club
            title: Club
            state: current
            include: [shared.journey.yaml]
            touchpoints:
              log-in: { entry: true, personas: [member], next: [book] }
              book: { exit: true }

            """;
        folder.Write("shared.journey.yaml", Maps.Library + "personas: [guest, member]\n").Write("a.journey.yaml", Map).Write("b.journey.yaml", Map);
        var run = folder.Run("check", ".");
        Assert.Contains("    a.journey.yaml(3,1): The finding is about this map.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    b.journey.yaml(3,1): The finding is about this map.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n3 files checked: 2 warnings\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_for_a_dash()
    {
        folder.Input = Maps.Misspelt;
        Assert.StartsWith("<stdin>(6,10): error JK1020", folder.Run("check", "-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_takes_the_name_and_place_it_is_given()
    {
        folder.Input = Maps.Including("../shared.journey.yaml") + "zzz: 1\n";
        folder.Write("shared.journey.yaml", Maps.Library);
        var run = folder.Run("check", "-", "--stdin-filename", "maps/order.journey.yaml");
        Assert.StartsWith("maps/order.journey.yaml(8,1): error JK1020", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 file checked: 1 error\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_in_a_file_do_not_reach_the_terminal()
    {
        folder.Write("order.journey.json", "{ \"journeykit\": \"1\", \"id\": \"a\", \"title\": \"\e[2J\", \"stat\u202Ee\": 1 }");
        var run = folder.Run("check", "order.journey.json");
        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain('\e', run.Output);
        Assert.DoesNotContain('\u202E', run.Output);
    }

    [Fact]
    public void An_include_stays_below_the_current_directory()
    {
        folder.CurrentFolder = "maps";
        folder.Write("shared.journey.yaml", Maps.Library).Write("maps/order.journey.yaml", Maps.Including("../shared.journey.yaml"));
        Assert.Contains("JK1002", folder.Run("check", "order.journey.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wider_root_allows_an_include_and_changes_no_names()
    {
        folder.CurrentFolder = "maps";
        folder.Write("shared.journey.yaml", Maps.Library).Write("maps/order.journey.yaml", Maps.Including("../shared.journey.yaml") + "zzz: 1\n");
        var run = folder.Run("check", "order.journey.yaml", "--root", "..");
        Assert.StartsWith("order.journey.yaml(8,1): error JK1020", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 file checked: 1 error\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_elsewhere_may_use_its_own_folder()
    {
        folder.CurrentFolder = "here";
        folder.Write("here/x", "").Write("maps/shared.journey.yaml", Maps.Library).Write("maps/order.journey.yaml", Maps.Including("shared.journey.yaml") + "zzz: 1\n");
        var run = folder.Run("check", "../maps/order.journey.yaml");
        Assert.StartsWith("../maps/order.journey.yaml(8,1): error JK1020", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 file checked: 1 error\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_outside_the_root_is_refused()
    {
        folder.Write("order.journey.yaml", Maps.Sound).Write("maps/x", "");
        Assert.Equal(new ToolRun(2, "", "journey: `order.journey.yaml` lies outside the root `maps`\n"), folder.Run("check", "order.journey.yaml", "--root", "maps"));
    }

    [Fact]
    public void A_root_that_is_no_folder_is_refused()
    {
        folder.Write("order.journey.yaml", Maps.Sound);
        Assert.Equal(new ToolRun(2, "", "journey: the root `nope` is no folder\n"), folder.Run("check", "order.journey.yaml", "--root", "nope"));
    }

    [Theory]
    [InlineData("check", "")]
    [InlineData("check", "order.journey.yaml", "--root", "")]
    [InlineData("schema", "-o", "")]
    public void An_empty_path_is_refused(params string[] args)
    {
        folder.Write("order.journey.yaml", Maps.Sound);
        Assert.Equal(new ToolRun(2, "", "journey: a path is empty\n"), folder.Run(args));
    }

    [Fact]
    public void A_missing_file_does_not_keep_others_from_being_checked()
    {
        folder.Write("order.journey.yaml", Maps.Sound);
        var run = folder.Run("check", "oder.journey.yaml", "order.journey.yaml");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("1 file checked: nothing to report\n", run.Output);
        Assert.Equal("journey: `oder.journey.yaml`: there is no such file or folder; did you mean `order.journey.yaml`?\n", run.Error);
    }

    [Fact]
    public void Progress_is_for_people_at_a_terminal()
    {
        for (var i = 0; i < 20; i++)
        {
            folder.Write($"{i}.journey.yaml", Maps.Sound);
        }

        Assert.Empty(folder.Run("check", ".").Error);
        folder.IsErrorTerminal = true;
        var shown = folder.Run("check", ".");
        Assert.Contains("Checking", shown.Error, StringComparison.Ordinal);
        Assert.Equal("20 files checked: nothing to report\n", shown.Output);
        folder.Variables["CI"] = "true";
        Assert.Empty(folder.Run("check", ".").Error);
    }
}
