using JourneyKit.Tool.Tests.Attacks;

namespace JourneyKit.Tool.Tests.Commands;

/// <summary>A team's own checks on the command line.</summary>
public sealed class TeamChecksTests : IDisposable
{
    private const string Configuration = """
        checks:
          has-owner:
            each: touchpoints
            require: { owner: present }
            message: Nobody answers for `{id}`.
            found: "touchpoints: [pay]"
            notFound: "touchpoints: { wait: {} }"

        """;

    private readonly TestFolder folder = new();

    public TeamChecksTests() => folder.Write("maps/" + Attack.Map, Attack.Head + "touchpoints: [pay]\n").Write(".journeykit.yaml", Configuration);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_check_is_run_listed_and_explained()
    {
        Assert.Contains("maps/a.journey.yaml(5,15): warning check.has-owner: Nobody answers for `pay`.", folder.Run("check", "maps").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("check.has-owner", folder.Run("check", "maps", "--no-config").Output, StringComparison.Ordinal);
        Assert.Contains("Checks of your own\n  check.has-owner  warning  has-owner\n", folder.Run("rules").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("has-owner\n", folder.Run("rules", "--no-config").Output, StringComparison.Ordinal);
        Assert.Contains("Found in:", folder.Run("explain", "has-owner").Output, StringComparison.Ordinal);
        Assert.Equal(2, folder.Run("explain", "has-owner", "--no-config").ExitCode);
    }

    [Fact]
    public void Examples_that_do_not_hold_fail_the_test_of_the_checks_at_their_place()
    {
        var run = folder.Run("rules", "--test");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(".journeykit.yaml(7,5): error JK1055: `has-owner` finds something in the example under `notFound`, at /touchpoints/wait", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 check, 2 examples, 1 at fault\n", run.Output, StringComparison.Ordinal);

        folder.Write("good.yaml", Configuration.Replace("wait: {}", "wait: { owner: crm } }\\nteams: { crm: {}", StringComparison.Ordinal));
        Assert.Equal(new ToolRun(0, "1 check, 2 examples, none at fault\n", ""), folder.Run("rules", "--test", "--config", "good.yaml"));
    }

    [Fact]
    public void A_configuration_with_faults_is_refused_at_its_place()
    {
        folder.Write("bad.yaml", Configuration.Replace("owner: present", "ownr: present", StringComparison.Ordinal));
        foreach (var run in new[] { folder.Run("rules", "--config", "bad.yaml"), folder.Run("rules", "--test", "--config", "bad.yaml"), folder.Run("check", "maps", "--config", "bad.yaml") })
        {
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("bad.yaml(4,16): error JK1054: A touchpoint has no `ownr`. Did you mean `owner`?", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Accepted_findings_of_checks_are_known()
    {
        Assert.Equal(0, folder.Run("check", "maps", "--write-baseline", "accepted.yaml").ExitCode);
        var run = folder.Run("check", "maps", "--baseline", "accepted.yaml");
        Assert.DoesNotContain("has-owner", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Maps_below_several_configurations_share_a_file_of_accepted_findings()
    {
        folder.Write("other/b.journey.yaml", Maps.Sound).Write("other/.journeykit.yaml", Configuration.Replace("has-owner", "has-team", StringComparison.Ordinal));
        Assert.Equal(0, folder.Run("check", ".", "--write-baseline", "accepted.yaml").ExitCode);
        Assert.Contains("check.has-owner", folder.Read("accepted.yaml"), StringComparison.Ordinal);
        Assert.Contains("check.has-team", folder.Read("accepted.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("check.", folder.Run("check", ".", "--baseline", "accepted.yaml").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("check.", folder.Run("check", ".", "--baseline", "accepted.yaml", "--no-config").Output, StringComparison.Ordinal);

        folder.Write("accepted.yaml", folder.Read("accepted.yaml").Replace("check.has-team", "check.has-taem", StringComparison.Ordinal));
        Assert.Contains("JK1050: `check.has-taem ", folder.Run("check", ".", "--baseline", "accepted.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_about_a_check_is_right_where_its_configuration_is_not_heeded()
    {
        folder.Write("maps/" + Attack.Map, Attack.Head + "# journeykit: ignore check.has-owner -- nobody yet\ntouchpoints: [pay]\n");
        Assert.DoesNotContain("has-owner", folder.Run("check", "maps").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("has-owner", folder.Run("check", "maps", "--no-config").Output, StringComparison.Ordinal);
        folder.Write("maps/" + Attack.Map, Attack.Head + "# journeykit: ignore check.has-onwer -- nobody yet\ntouchpoints: [pay]\n");
        Assert.Contains("JK1050: There is no rule `check.has-onwer`. Did you mean `check.has-owner`?", folder.Run("check", "maps").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_names_of_checks_are_completed()
    {
        Assert.Contains("check.has-owner\nhalf-a-journey\nhas-owner\n", folder.Run("[suggest:22]", "journey explain check.").Output + folder.Run("[suggest:18]", "journey explain ha").Output, StringComparison.Ordinal);
        folder.Write(".journeykit.yaml", "checks: [");
        Assert.Contains("JK2002", folder.Run("[suggest:19]", "journey explain JK2").Output, StringComparison.Ordinal);
    }
}
