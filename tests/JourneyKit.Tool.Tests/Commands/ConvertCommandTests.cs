namespace JourneyKit.Tool.Tests.Commands;

public sealed class ConvertCommandTests : IDisposable
{
    private const string Overlay = """
        journeykit: "1"
        id: order
        title: Order, tomorrow
        state: future
        extends: order.journey.yaml
        touchpoints:
          pay: { emotion: 2 }

        """;

    private readonly TestFolder folder = new();

    public ConvertCommandTests() => folder.Write("order.journey.yaml", Maps.Sound).Write("future.journey.yaml", Overlay);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_other_notation_is_printed_unless_another_is_asked_for()
    {
        var json = """
            {
              "journeykit": "1",
              "id": "order",
              "title": "Order",
              "state": "current",
              "channels": [
                "website"
              ],
              "touchpoints": {
                "pay": {
                  "channel": "website",
                  "emotion": 1
                }
              }
            }

            """;
        Assert.Equal(new ToolRun(0, json, ""), folder.Run("convert", "order.journey.yaml"));
        folder.Write("order.journey.json", json);
        var yaml = folder.Run("convert", "order.journey.json", "--to", "yaml");
        Assert.Equal(folder.Run("convert", "order.journey.json"), yaml);
        Assert.Equal(folder.Run("convert", "order.journey.yaml", "--to", "yaml"), yaml);
    }

    [Fact]
    public void There_and_back_nothing_is_lost()
    {
        Assert.Equal(new ToolRun(0, "", ""), folder.Run("convert", "order.journey.yaml", "-o", "there.journey.json"));
        Assert.Equal(new ToolRun(0, "", ""), folder.Run("convert", "there.journey.json", "--output", "back.journey.yaml"));
        Assert.Equal(0, folder.Run("diff", "order.journey.yaml", "back.journey.yaml", "--exit-code").ExitCode);
    }

    [Fact]
    public void An_overlay_stays_one()
    {
        var run = folder.Run("convert", "future.journey.yaml");
        Assert.Equal("order.journey.yaml", run.ToJson().GetProperty("extends").GetString());
        Assert.False(run.ToJson().TryGetProperty("channels", out _));
    }

    [Fact]
    public void A_flat_overlay_holds_what_it_inherits()
    {
        folder.Run("convert", "future.journey.yaml", "--flatten", "-o", "flat.journey.json");
        Assert.DoesNotContain("extends", folder.Read("flat.journey.json"), StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("diff", "future.journey.yaml", "flat.journey.json", "--exit-code").ExitCode);
    }

    [Fact]
    public void A_library_is_converted_too()
    {
        folder.Write("shared.journey.yaml", Maps.Library);
        Assert.Equal("website", folder.Run("convert", "shared.journey.yaml").ToJson().GetProperty("channels").GetProperty("website").GetProperty("kind").GetString());
        Assert.Equal("shared", folder.Run("convert", "shared.journey.yaml", "--flatten").ToJson().GetProperty("id").GetString());
    }

    [Fact]
    public void A_document_with_errors_is_not_written()
    {
        folder.Write("order.journey.yaml", Maps.Misspelt).Write("old.journey.json", "untouched");
        var run = folder.Run("convert", "order.journey.yaml", "-o", "old.journey.json");
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("order.journey.yaml(6,10): error JK1020", run.Error, StringComparison.Ordinal);
        Assert.Equal("untouched", folder.Read("old.journey.json"));
        Assert.Equal("future.journey.yaml old.journey.json order.journey.yaml", folder.Names);
    }

    [Fact]
    public void A_file_can_be_put_into_canonical_form_in_place()
    {
        folder.Write("order.journey.yaml", "# a comment\n" + Maps.Sound);
        Assert.Equal(0, folder.Run("convert", "order.journey.yaml", "-o", "order.journey.yaml", "--replace").ExitCode);
        Assert.Equal(folder.Run("convert", "order.journey.yaml", "--to", "yaml").Output, folder.Read("order.journey.yaml"));
        Assert.Equal("future.journey.yaml order.journey.yaml", folder.Names);
    }

    [Fact]
    public void A_file_does_not_get_a_notation_that_its_name_denies()
    {
        Assert.Equal(
            new ToolRun(2, "", "journey: `order.journey.yaml` would hold JSON, which its ending denies; change --to or the name\n"),
            folder.Run("convert", "order.journey.yaml", "--to", "json", "-o", "order.journey.yaml"));
        Assert.Equal(Maps.Sound, folder.Read("order.journey.yaml"));
    }

    [Fact]
    public void A_name_without_a_notation_needs_a_word()
    {
        Assert.Equal(new ToolRun(2, "", "journey: `order.txt` does not tell its notation; say --to yaml or --to json\n"), folder.Run("convert", "order.journey.yaml", "-o", "order.txt"));
        Assert.Equal(0, folder.Run("convert", "order.journey.yaml", "-o", "order.txt", "--to", "json").ExitCode);
        Assert.StartsWith("{", folder.Read("order.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yaml")]
    [InlineData("json")]
    public void Standard_input_is_told_by_its_first_character(string notation)
    {
        folder.Input = folder.Run("convert", "order.journey.yaml", "--to", notation).Output;
        var run = folder.Run("convert", "-", "-o", "-");
        Assert.Equal(notation == "yaml", run.Output.StartsWith('{'));
    }

    [Fact]
    public void Standard_input_is_told_by_the_name_it_is_given()
    {
        folder.Input = Maps.Sound;
        Assert.StartsWith("{", folder.Run("convert", "-", "--stdin-filename", "x.journey.yml").Output, StringComparison.Ordinal);
        Assert.Equal(2, folder.Run("convert", "-", "--stdin-filename", "x.journey.json").ExitCode);
    }

    [Theory]
    [InlineData("gone/order.json", "`gone/order.json` cannot be written: its folder does not exist")]
    [InlineData("folder.json", "`folder.json` cannot be written: it is a folder")]
    public void A_place_that_cannot_be_written_is_named(string path, string error)
    {
        folder.Write("folder.json/x", "");
        Assert.Equal(new ToolRun(2, "", $"journey: {error}\n"), folder.Run("convert", "order.journey.yaml", "-o", path));
    }

    [Theory]
    [InlineData("yaml")]
    [InlineData("json")]
    public void Paths_lead_to_the_same_files_from_another_folder(string notation)
    {
        folder.Write("shared.journey.yaml", Maps.Library).Write("mine.journey.yaml", Maps.Including("shared.journey.yaml")).Write("deep/er/x", "");
        Assert.Equal(new ToolRun(0, "", ""), folder.Run("convert", "future.journey.yaml", "-o", $"deep/er/future.journey.{notation}"));
        Assert.Contains("../../order.journey.yaml", folder.Read($"deep/er/future.journey.{notation}"), StringComparison.Ordinal);
        Assert.Equal(0, folder.Run("diff", "future.journey.yaml", $"deep/er/future.journey.{notation}", "--exit-code").ExitCode);
        Assert.Equal(new ToolRun(0, "", ""), folder.Run("convert", "mine.journey.yaml", "-o", $"deep/mine.journey.{notation}"));
        Assert.Equal(0, folder.Run("diff", "mine.journey.yaml", $"deep/mine.journey.{notation}", "--exit-code").ExitCode);
    }

    [Fact]
    public void The_baseline_of_a_flat_map_leads_to_the_same_file_from_another_folder()
    {
        folder.Write("next.journey.yaml", Maps.Sound.Replace("state: current", "state: future\nbaseline: order.journey.yaml", StringComparison.Ordinal)).Write("other/x", "");
        Assert.Equal(new ToolRun(0, "", ""), folder.Run("convert", "next.journey.yaml", "--flatten", "-o", "other/next.journey.json"));
        Assert.Contains("\"../order.journey.yaml\"", folder.Read("other/next.journey.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_where_the_paths_would_lead_out()
    {
        folder.Write("in/order.journey.yaml", Maps.Sound).Write("in/future.journey.yaml", folder.Read("future.journey.yaml")).Write("out/x", "");
        folder.CurrentFolder = "in";
        var run = folder.Run("convert", "future.journey.yaml", "-o", folder.Full("out/future.journey.yaml"), "--to", "yaml");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("from there the paths in `future.journey.yaml` do not lead to the same files", run.Error, StringComparison.Ordinal);
        Assert.False(folder.Has("out/future.journey.yaml"));
    }

    [Fact]
    public void Standard_output_keeps_paths_as_they_are()
        => Assert.Equal("order.journey.yaml", folder.Run("convert", "future.journey.yaml", "-o", "-").ToJson().GetProperty("extends").GetString());
}
