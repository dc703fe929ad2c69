using System.Text;
using JourneyKit.Model;

namespace JourneyKit.Tool.Tests.Commands;

public sealed class PlanCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("samples/grocery", "text")]
    [InlineData("samples/grocery", "markdown")]
    [InlineData("samples/incident-support", "text")]
    public void A_report_for_people_fits_on_two_screens_and_begins_with_what_to_do(string sample, string format)
    {
        folder.Copy(sample);
        var output = folder.Run("plan", "future.journey.yaml", "--budget", "90000", "--format", format).Output;
        Assert.Contains("What to do with 90,000 ", output[..200], StringComparison.Ordinal);
        Assert.InRange(output.Split('\n').Length, 20, 80);
    }

    [Fact]
    public void Each_line_explains_its_numbers()
    {
        folder.Copy("samples/grocery");
        var output = folder.Run("plan", "future.journey.yaml", "--explain", "worth:wallets").Output;
        Assert.Contains("  cost: 27000   future.journey.yaml:", output, StringComparison.Ordinal);
        Assert.Contains("points ÷ 100 × journeys a month × value of a conversion", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("samples/grocery")]
    [InlineData("samples/incident-support")]
    public void A_draft_checks_without_errors_and_is_read_as_a_future_map_of_the_current_one(string sample)
    {
        folder.Copy(sample);
        Assert.Equal(new ToolRun(0, "", ""), folder.Run("plan", "current.journey.yaml", "--draft", "-o", "draft.journey.yaml"));
        Assert.DoesNotContain(" error ", folder.Run("check", "draft.journey.yaml", "--no-config").Output, StringComparison.Ordinal);
        var draft = JourneyDocument.Load(folder.Full("draft.journey.yaml"));
        Assert.Equal((MapState.Future, MapStatus.Draft, "current.journey.yaml"), (draft.Map!.State, draft.Map.Status, draft.Map.Baseline));
        Assert.All(draft.Map.Initiatives, initiative => Assert.Equal((InitiativeStatus.Proposed, null, null), (initiative.Status, initiative.Start, initiative.Due)));
        Assert.Equal(0, folder.Run("plan", "draft.journey.yaml").ExitCode);
        using var output = new StringWriter();
        JourneyReports.WritePlanDraft(output, JourneyDocument.Load(folder.Full("current.journey.yaml")), JourneyFormat.Yaml, "current.journey.yaml");
        Assert.Equal(File.ReadAllText(folder.Full("draft.journey.yaml")), output.ToString());
    }

    [Fact]
    public void A_draft_takes_the_place_of_a_later_map_only_when_it_is_told_to_and_of_nothing_else_ever()
    {
        folder.Copy("samples/grocery");
        string[] line = ["plan", "current.journey.yaml", "--draft", "-o"];
        Assert.Contains("give --force", folder.Run([.. line, "future.journey.yaml"]).Error, StringComparison.Ordinal);
        Assert.Contains("it is what is read", folder.Run([.. line, "current.journey.yaml", "--force"]).Error, StringComparison.Ordinal);
        Assert.Contains("choose another name", folder.Run([.. line, "company.journey.yaml", "--force"]).Error, StringComparison.Ordinal);
        Assert.Equal(0, folder.Run([.. line, "future.journey.yaml", "--force"]).ExitCode);
        Assert.Contains("for-bot-dead-end", File.ReadAllText(folder.Full("future.journey.yaml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is nothing `worth:walets` in the plan; did you mean `worth:wallets`?", "future.journey.yaml", "--explain", "worth:walets")]
    [InlineData("`company.journey.yaml` is a library; a plan is a map's", "company.journey.yaml")]
    [InlineData("is no sum of money", "future.journey.yaml", "--budget", "-5")]
    [InlineData("is no sum of money", "future.journey.yaml", "--budget", "10k")]
    [InlineData("is no sum of money", "future.journey.yaml", "--budget", "1e40")]
    [InlineData("is more money than can be counted", "future.journey.yaml", "--budget", "99999999999999999999999999999")]
    [InlineData("the current map comes first", "future.journey.yaml", "current.journey.yaml")]
    [InlineData("`future.journey.yaml` is a future map already", "future.journey.yaml", "--draft")]
    [InlineData("`--force` goes with `--draft`", "future.journey.yaml", "--force")]
    [InlineData("`--draft` writes a map, and `--budget` asks for something else", "current.journey.yaml", "--draft", "--budget", "5")]
    [InlineData("gone.yaml", "gone.yaml")]
    public void What_cannot_be_done_is_said(string message, params string[] line)
    {
        folder.Copy("samples/grocery");
        var result = folder.Run(["plan", .. line]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_money_nothing_is_chosen_and_that_is_said()
    {
        folder.Copy("samples/grocery");
        Assert.Contains("Nothing can be chosen: there is no money left, and nothing that brings something is free.", folder.Run("plan", "future.journey.yaml", "--budget", "0").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_initiatives_are_planned_on_two_screens()
    {
        var text = new StringBuilder("journeykit: '1'\nid: a\ntitle: A\nstate: current\ncurrency: EUR\nconversions: { order: { at: end, value: 5 } }\ntouchpoints:\n  page: { entry: true, volume: 1000, next: { end: 50% }, painPoints: { slow: { frequency: 20% } } }\n  end: { }\ninitiatives:\n");
        for (var i = 0; i < 10_000; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  i-{i}: {{ resolves: [slow], cost: {1 + (i % 97)}{(i > 0 ? $", dependsOn: [i-{i / 2}]" : "")} }}\n");
        }

        folder.Write("a.journey.yaml", text.ToString().Replace("i-1: { resolves: [slow], cost: 2, dependsOn: [i-0] }", "i-1: { resolves: [slow], cost: 9999999999999999999999999999 }", StringComparison.Ordinal));
        var run = folder.Run("plan", "a.journey.yaml", "--budget", "1000");
        Assert.Equal(0, run.ExitCode);
        Assert.InRange(run.Output.Split('\n').Length, 20, 80);
    }
}
