namespace JourneyKit.Tool.Tests.Commands;

public sealed class CheckConfigurationTests : IDisposable
{
    private const string Contradiction = """
        journeykit: "1"
        id: order
        title: Order
        state: current
        touchpoints:
          web: { facts: { fee: 1 } }
          shop: { facts: { fee: 2 } }

        """;

    private readonly TestFolder folder = new();

    public CheckConfigurationTests() => folder.Write("maps/order.journey.yaml", Contradiction);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_nearest_configuration_above_a_file_holds()
    {
        folder.Write(".journeykit.yaml", "rules: { JK5001: error }\n").Write("quiet/.journeykit.yaml", "rules: { channels: off }\n").Write("quiet/a/order.journey.yaml", Contradiction);
        Assert.Equal("1 file checked: 1 error\n", Summary(1, "maps"));
        Assert.Equal("1 file checked: nothing to report\n", Summary(0, "quiet"));
        Assert.Equal("2 files checked: 1 error\n", Summary(1, "."));
        folder.CurrentFolder = "maps";
        Assert.Equal("1 file checked: 1 error\n", Summary(1, "order.journey.yaml"));
    }

    [Fact]
    public void The_command_line_can_name_another_configuration_or_none()
    {
        folder.Write(".journeykit.yaml", "rules: { JK5001: error }\n").Write("ci.yaml", "rules: { JK5001: off }\n");
        Assert.Equal("1 file checked: nothing to report\n", Summary(0, "maps", "--config", "ci.yaml"));
        Assert.Equal("1 file checked: 1 warning\n", Summary(0, "maps", "--no-config"));
        Assert.Equal((2, "journey: `gone.yaml`: there is no such file or folder\n"), Failure("maps", "--config", "gone.yaml"));
        Assert.StartsWith("journey: `--config` and `--no-config` contradict each other", Failure("maps", "--config", "ci.yaml", "--no-config").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_configuration_with_a_fault_is_refused_at_its_place()
    {
        folder.Write(".journeykit.yaml", "rules: { floww: off }\n");
        var expected = """
            .journeykit.yaml(1,10): error JK1050: There is no rule `floww`. Did you mean `flow`?
              1 | rules: { floww: off }
                |          ^^^^^

            journey: `.journeykit.yaml` cannot be used: 1 error

            """;
        Assert.Equal(new ToolRun(2, "", expected), folder.Run("check", "maps"));
    }

    [Theory]
    [InlineData("rules: { Channels: off }\n")]
    [InlineData("rules: { CHANNELS: error }\npaths: { 'maps/**': { rules: { channels: off } } }\n")]
    [InlineData("rules: { JK5001: error }\npaths: { 'maps/**': { rules: { contradicting-facts: off } } }\n")]
    public void Rules_and_groups_are_named_in_any_case_and_by_any_of_their_names(string configuration)
    {
        folder.Write(".journeykit.yaml", configuration);
        Assert.Equal("1 file checked: nothing to report\n", Summary(0, "maps"));
    }

    [Fact]
    public void A_configuration_by_another_name_is_said_not_to_be_read()
    {
        folder.Write("maps/.journeykit.yml", "rules: { JK5001: off }\n");
        var run = folder.Run("check", "maps");
        Assert.Contains("maps/.journeykit.yml(1,1): warning JK1056: .journeykit.yml is not read: a configuration is called .journeykit.yaml. Rename it.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("1 file checked: 2 warnings\n", Summary(0, "maps"));
    }

    [Fact]
    public void Configurations_in_a_circle_are_named_as_people_write_them()
    {
        folder.Write(".journeykit.yaml", "extends: maps/more.yaml\n").Write("maps/more.yaml", "extends: ../.journeykit.yaml\n");
        Assert.Contains("in a circle: .journeykit.yaml → maps/more.yaml → .journeykit.yaml.", folder.Run("check", "maps").Error, StringComparison.Ordinal);
        folder.CurrentFolder = "maps";
        Assert.Contains("in a circle: ../.journeykit.yaml → ../maps/more.yaml → ../.journeykit.yaml.", folder.Run("check", "order.journey.yaml").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_place_of_a_configuration_is_called_one()
    {
        Directory.CreateDirectory(folder.Full(".journeykit.yaml"));
        Assert.Equal((2, "journey: `maps` is a folder; one file is needed\n"), Failure("maps", "--config", "maps"));
        var (code, error) = Failure("maps");
        Assert.Equal(2, code);
        Assert.Contains("cannot be read: it is a folder", error, StringComparison.Ordinal);
        Assert.Equal("1 file checked: 1 warning\n", Summary(0, "maps", "--no-config"));
    }

    [Fact]
    public void What_a_configuration_says_without_effect_is_among_the_findings()
    {
        folder.Write("ci.yaml", "rules: { JK5001: off }\n").Write(".journeykit.yaml", "extends: ci.yaml\nrules: { JK5002: null }\n");
        Assert.Contains(".journeykit.yaml(2,10): warning JK1060: No `JK5002` is inherited in `rules`", folder.Run("check", "maps").Output, StringComparison.Ordinal);
        Assert.Equal("1 file checked: 1 warning\n", Summary(0, "maps"));
        Assert.Equal("1 file checked: 1 warning\n", Summary(1, "maps", "--fail-on", "warning"));
    }

    [Fact]
    public void Ignored_files_are_left_out_unless_they_are_named()
    {
        folder.Write(".journeykit.yaml", "ignore: ['maps/old/**']\n").Write("maps/old/order.journey.yaml", Contradiction);
        Assert.StartsWith("1 file checked", Summary(0, "maps"), StringComparison.Ordinal);
        Assert.StartsWith("1 file checked", Summary(0, "maps/**/*.yaml"), StringComparison.Ordinal);
        Assert.StartsWith("2 files checked", Summary(0, "maps", "maps/old/order.journey.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_can_hold_for_some_files_only()
    {
        folder.Write(".journeykit.yaml", "rules: { JK5001: error }\npaths: { 'maps/old/**': { rules: { JK5001: off } } }\n").Write("maps/old/order.journey.yaml", Contradiction);
        Assert.Equal("2 files checked: 1 error\n", Summary(1, "maps"));
    }

    [Fact]
    public void A_configuration_extends_one_above_it_but_never_reaches_out_of_the_project()
    {
        folder.Write("project/.git/HEAD", "").Write("project/base.yaml", "rules: { JK5001: error }\n").Write("outside.yaml", "rules: { JK5001: off }\n").Write("project/maps/order.journey.yaml", Contradiction);
        folder.Write("project/maps/.journeykit.yaml", "extends: ../base.yaml\n");
        Assert.Equal("1 file checked: 1 error\n", Summary(1, "project"));
        folder.Write("project/maps/.journeykit.yaml", "extends: ../../outside.yaml\n");
        Assert.Contains("JK1002", Failure("project").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_repository_nothing_that_a_configuration_names_lies_out_of_the_current_folder()
    {
        folder.Write("outside.yaml", "accepted: {}\nsecret: word\n").Write("project/maps/order.journey.yaml", Contradiction).Write("project/maps/.journeykit.yaml", "extends: ../base.yaml\n").Write("project/base.yaml", "rules: { JK5001: error }\n");
        folder.CurrentFolder = "project";
        Assert.Equal("1 file checked: 1 error\n", Summary(1, "maps"));
        folder.Write("project/maps/.journeykit.yaml", "extends: ../../outside.yaml\n");
        Assert.Contains(".journeykit.yaml(1,10): error JK1002", Failure("maps").Error, StringComparison.Ordinal);
        folder.CurrentFolder = "project/maps/..";
        Assert.Contains("JK1002", Failure("maps").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside.yaml", "JK1002", "it leads out of the folder that may be read")]
    [InlineData("/etc/passwd", "JK1002", "it is absolute")]
    [InlineData("link.yaml", "JK1001", "it leads out of the folder that may be read")]
    [InlineData("maps", "JK1001", "it is a folder")]
    [InlineData("gone.yaml", "JK1001", "there is no such file")]
    [InlineData("./maps/../base.yaml", "JK1002", "it is not in its shortest form; write `base.yaml`")]
    public void A_file_of_accepted_findings_that_may_not_be_read_is_said_where_it_is_named_and_never_shown(string path, string id, string reason)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right there.");
        folder.Write("outside.yaml", "the secret: [\n").Write("project/maps/order.journey.yaml", Contradiction).Write("project/.journeykit.yaml", $"preset: strict\nbaseline: {path}\n");
        File.CreateSymbolicLink(folder.Full("project/link.yaml"), "../outside.yaml");
        folder.CurrentFolder = "project";
        var run = folder.Run("check", "maps");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($".journeykit.yaml(2,11): error {id}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_line_may_name_files_anywhere_and_through_links()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right there.");
        folder.Write("elsewhere/ci.yaml", "extends: base.yaml\n").Write("elsewhere/base.yaml", "rules: { JK5001: error }\n").Write("elsewhere/accepted.yaml", "accepted: {}\n").Write("project/maps/order.journey.yaml", Contradiction);
        File.CreateSymbolicLink(folder.Full("project/ci.yaml"), "../elsewhere/ci.yaml");
        File.CreateSymbolicLink(folder.Full("project/accepted.yaml"), "../elsewhere/accepted.yaml");
        folder.CurrentFolder = "project";
        Assert.Equal("1 file checked: 1 error\n", Summary(1, "maps", "--config", "ci.yaml", "--baseline", "accepted.yaml"));
        Assert.Equal("1 file checked: 1 error\n", Summary(1, "maps", "--config", "../elsewhere/ci.yaml", "--baseline", "../elsewhere/accepted.yaml"));
    }

    [Fact]
    public void Two_configurations_can_name_one_file_of_accepted_findings()
    {
        folder.Write("accepted.yaml", "accepted: {}\n").Write(".journeykit.yaml", "baseline: accepted.yaml\n").Write("maps/new/.journeykit.yaml", "extends: ../../.journeykit.yaml\nbaseline: ../../accepted.yaml\n").Write("maps/new/order.journey.yaml", Contradiction);
        Assert.Equal(0, folder.Run("check", "maps", "--write-baseline", "accepted.yaml").ExitCode);
        Assert.Equal("2 files checked: nothing to report (2 accepted)\n", Summary(0, "maps"));
    }

    [Fact]
    public void What_is_accepted_is_not_reported_again_and_what_is_gone_is()
    {
        Assert.Equal(new ToolRun(0, "1 finding accepted in accepted.yaml\n", ""), folder.Run("check", "maps", "--write-baseline", "accepted.yaml"));
        Assert.Equal("accepted:\n  JK5001 order/current /touchpoints/shop/facts/fee fee: '`fee` has different values: 1 at `web`, 2 at `shop`.'\n", folder.Read("accepted.yaml"));
        Assert.Equal("1 file checked: nothing to report (1 accepted)\n", Summary(0, "maps", "--baseline", "accepted.yaml", "--fail-on", "warning"));

        folder.Write(".journeykit.yaml", "baseline: accepted.yaml\n");
        Assert.Equal("1 file checked: nothing to report (1 accepted)\n", Summary(0, "maps"));
        folder.Write("maps/order.journey.yaml", Contradiction.Replace("fee: 2", "fee: 1", StringComparison.Ordinal));
        Assert.StartsWith("accepted.yaml(2,3): info JK1053: JK5001 is no longer found in order/current: take the line out.", folder.Run("check", "maps").Output, StringComparison.Ordinal);
        Assert.Equal((2, "journey: `gone.yaml`: there is no such file or folder\n"), Failure("maps", "--baseline", "gone.yaml"));
    }

    [Fact]
    public void A_comment_with_its_reason_ignores_a_finding()
    {
        folder.Write("maps/order.journey.yaml", Contradiction.Replace("{ fee: 2 } }", "{ fee: 2 } } # journeykit: ignore JK5001 -- both hold until May", StringComparison.Ordinal));
        Assert.Equal("1 file checked: nothing to report (1 ignored)\n", Summary(0, "maps"));
    }

    [Theory]
    [InlineData("minimal", "1 file checked: 1 warning\n")]
    [InlineData("strict", "1 file checked: 1 warning\n")]
    public void The_command_line_can_choose_a_preset(string preset, string expected)
        => Assert.Equal(expected, Summary(0, "maps", "--preset", preset));

    [Theory]
    [InlineData("journey: `--today` takes a date as in 2026-01-31, not `31.1.2026`", "--today", "31.1.2026")]
    [InlineData("journey: `--preset` takes minimal, recommended or strict, not `all`", "--preset", "all")]
    public void A_wrong_value_is_a_usage_error(string expected, params string[] options)
        => Assert.StartsWith(expected, Failure(["maps", .. options]).Error, StringComparison.Ordinal);

    private string Summary(int exitCode, params string[] args)
    {
        var run = folder.Run(["check", .. args]);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        return run.Output[(run.Output.TrimEnd('\n').LastIndexOf('\n') + 1)..];
    }

    private (int ExitCode, string Error) Failure(params string[] args)
    {
        var run = folder.Run(["check", .. args]);
        Assert.Equal(2, run.ExitCode);
        return (run.ExitCode, run.Error);
    }
}
