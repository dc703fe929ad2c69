using System.Reflection;
using JourneyKit.Schema;
using JourneyKit.Tests.Support;
using JourneyKit.Validation;
using JourneyKit.Validation.Configuration;

namespace JourneyKit.Tests.Validation.Configuration;

public sealed class ConfigurationFileTests
{
    [Fact]
    public void A_configuration_says_what_it_says_and_the_rest_has_its_default()
    {
        var configuration = Read("""
            preset: strict
            rules:
              flow: error
              contradicting-facts: off
              JK6003: hint
            thresholds:
              severePain: 3
              highDropOff: 45%
              longWait: 2h
            baseline: accepted.yaml
            ignore: [drafts/**]
            paths:
              legacy/**: { preset: minimal, rules: { JK2002: off } }
            x-team: crm
            """).Configuration!;
        Assert.Equal(RulePreset.Strict, configuration.Preset);
        Assert.Equal([new("flow", RuleSeverity.Error), new("contradicting-facts", RuleSeverity.Off), new("JK6003", RuleSeverity.Hint)], configuration.Rules);
        Assert.Equal(RuleThresholds.Default with { SeverePain = 3, HighDropOff = 0.45, LongWait = TimeSpan.FromHours(2) }, configuration.Thresholds);
        Assert.Equal("accepted.yaml", configuration.Baseline);
        Assert.Equal(["drafts/**"], configuration.Ignore);
        Assert.Equal(RulePreset.Minimal, Assert.Single(configuration.Paths).Preset);
        Assert.Equal("crm", configuration.Extensions[0].Value.Text);
    }

    [Fact]
    public void What_holds_for_some_files_goes_before_the_rest_and_later_patterns_before_earlier_ones()
    {
        var configuration = Read("""
            rules: { flow: error, JK5001: hint }
            paths:
              a: { rules: { flow: off, JK6003: hint } }
              b: { preset: minimal, rules: { flow: info } }
            """).Configuration!;
        Assert.Equal(RuleSeverity.Error, configuration.ToOptions(_ => false).Severities.Single(entry => entry.Key == "flow").Value);
        var both = configuration.ToOptions(_ => true, new DateOnly(2026, 1, 1));
        Assert.Equal(RulePreset.Minimal, both.Preset);
        Assert.Equal(new DateOnly(2026, 1, 1), both.Today);
        Assert.Equal([new("JK5001", RuleSeverity.Hint), new("JK6003", RuleSeverity.Hint), new("flow", RuleSeverity.Info)], both.Severities);
    }

    [Theory]
    [InlineData("A configuration has no key `rule`. Did you mean `rules`?", "[|JK1020:rule|]: { flow: off }\n")]
    [InlineData("`preset` takes one of minimal, recommended, strict, not `loud`.", "preset: [|JK1027:loud|]\n")]
    [InlineData("There is no rule `JK9999`.", "rules: { [|JK1050:JK9999|]: off }\n")]
    [InlineData("There is no rule `contradicting-fact`. Did you mean `contradicting-facts`?", "rules:\n  [|JK1050:contradicting-fact|]: off\n")]
    [InlineData("`JK1020` is a fault of the document, not a rule: it cannot be switched off or ignored.", "rules: { [|JK1050:JK1020|]: off }\n")]
    [InlineData("There is no rule `flows`. Did you mean `flow`?", "paths: { a/**: { rules: { [|JK1050:flows|]: error } } }\n")]
    [InlineData("`JK5001` takes one of off, hint, info, warning, error, not `warn`. Did you mean `warning`?", "rules: { JK5001: [|JK1027:warn|] }\n")]
    [InlineData("`highDropOff` takes a share: a number from 0 to 1, a percentage from 0% to 100%, or counts such as 680/1000; 45 is beyond that. Did you mean `45%`?", "thresholds: { highDropOff: [|JK1026:45|] }\n")]
    [InlineData("The thresholds has no key `sevrePain`. Did you mean `severePain`?", "thresholds: { [|JK1020:sevrePain|]: 3 }\n")]
    [InlineData("`ignore` takes a list, each item text. A list of one is written [drafts].", "ignore: [|JK1029:drafts|]\n")]
    [InlineData("`JK5001` and `jk5001` are the same rule, which is named twice: leave one of them out.", "rules: { jk5001: off, [|JK1021:JK5001|]: error }\n")]
    [InlineData("`contradicting-facts` and `JK5001` are the same rule, which is named twice: leave one of them out.", "rules: { JK5001: off, [|JK1021:contradicting-facts|]: error }\n")]
    [InlineData("`check.c` and `c` are the same rule, which is named twice: leave one of them out.", "checks: { c: { each: touchpoints, require: { owner: present } } }\nrules: { c: off, [|JK1021:check.c|]: error }\n")]
    [InlineData("`Flow` and `flow` are the same group of rules, which is named twice: leave one of them out.", "paths: { a/**: { rules: { flow: off, [|JK1021:Flow|]: error } } }\n")]
    [InlineData("The key `rules` stands twice.", "rules: {}\n[|JK1021:rules|]: {}\n")]
    public void A_fault_is_reported_at_its_place(string message, string text)
    {
        var marked = MarkedText.Parse(text);
        var file = Read(marked.Text);
        var diagnostic = Assert.Single(file.Diagnostics);
        Assert.Equal(message, diagnostic.Message);
        Assert.Equal((marked.Marks[0].Rule, marked.Marks[0].Start, marked.Marks[0].End), (diagnostic.Descriptor.Id, diagnostic.Span!.Value.Start, diagnostic.Span.Value.End));
        Assert.Null(file.Configuration);
    }

    [Theory]
    [InlineData("`/drafts/**` matches no file: patterns are relative to the configuration. Did you mean `drafts/**`?", "ignore: [a/**, [|/drafts/**|]]\n")]
    [InlineData("`drafts\\*` matches no file: names are separated by /. Did you mean `drafts/*`?", "paths: { [|'drafts\\*'|]: { preset: minimal } }\n")]
    [InlineData("`../a/**` matches no file: patterns begin at the folder of the configuration, and reach no file above it. Put the configuration there, or take the pattern out.", "ignore: [[|../a/**|]]\n")]
    public void A_pattern_that_can_match_nothing_is_a_warning(string message, string text)
    {
        var marked = MarkedText.Parse(text);
        var file = Read(marked.Text);
        FaultCheck.SamePlaces(marked, file.Diagnostics);
        Assert.Equal((message, DiagnosticSeverity.Warning), (file.Diagnostics[0].Message, file.Diagnostics[0].Severity));
        Assert.NotNull(file.Configuration);
    }

    [Fact]
    public void A_configuration_extends_another_and_its_faults_stand_in_the_file_they_are_in()
    {
        var files = new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["maps/.journeykit.yaml"] = "extends: ../.journeykit.yaml\nrules: { JK5001: off }\nthresholds: { severePain: 3 }\n",
            [".journeykit.yaml"] = "preset: strict\nrules: { JK5001: error, JK2002: hint }\nthresholds: { severePain: 5, highEffort: 5 }\nbaseline: accepted.yaml\n",
            ["bad/.journeykit.yaml"] = "extends: base.yaml\n",
            ["bad/base.yaml"] = "rules: { nonsense: off }\n",
            ["circle.yaml"] = "extends: circle.yaml\n",
        });
        var configuration = ConfigurationFile.Read(files, "maps/.journeykit.yaml").Configuration!;
        Assert.Equal(RulePreset.Strict, configuration.Preset);
        Assert.Equal([new("JK5001", RuleSeverity.Off), new("JK2002", RuleSeverity.Hint)], configuration.Rules);
        Assert.Equal(RuleThresholds.Default with { SeverePain = 3, HighEffort = 5 }, configuration.Thresholds);
        Assert.Null(configuration.Baseline);
        Assert.Equal("bad/base.yaml(1,10)", Assert.Single(ConfigurationFile.Read(files, "bad/.journeykit.yaml").Diagnostics).Span.ToString());
        Assert.Equal("JK1040", Assert.Single(ConfigurationFile.Read(files, "circle.yaml").Diagnostics).Descriptor.Id);
        Assert.Equal("JK1001", Assert.Single(ConfigurationFile.Read(files, "nowhere.yaml").Diagnostics).Descriptor.Id);
    }

    [Fact]
    public void An_empty_configuration_is_the_default_one_with_a_word_about_it()
        => Assert.Equal("JK1014", Assert.Single(Read("# nothing yet\n").Diagnostics).Descriptor.Id);

    [Fact]
    public void Every_threshold_stands_in_the_table()
        => Assert.Equal(
            typeof(RuleThresholds).GetProperties().Select(property => property.Name).Where(name => name is not ("Default" or "EqualityContract")).Order(StringComparer.Ordinal),
            ThresholdsDefinition.Table.Keys.Select(key => char.ToUpperInvariant(key[0]) + key[1..]).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_property_of_a_configuration_stands_in_its_table()
    {
        Check<JourneyConfiguration>(ConfigurationDefinition.Table, "Extends", "Checks");
        Check<PathConfiguration>(PathConfigurationDefinition.Table, "Pattern", "Key");

        static void Check<T>(ElementTable table, params string[] others)
            => Assert.Equal(
                typeof(T).GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static).Select(property => property.Name).Where(name => name is not ("Default" or "EqualityContract" or "Extensions")).Except(others, StringComparer.Ordinal).Order(StringComparer.Ordinal),
                table.Keys.Select(key => char.ToUpperInvariant(key[0]) + key[1..]).Except(others, StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_nearest_file_above_a_folder_is_found()
    {
        var root = Directory.CreateTempSubdirectory();
        try
        {
            var deep = Directory.CreateDirectory(Path.Combine(root.FullName, "a", "b"));
            Assert.NotEqual(root.FullName, Path.GetDirectoryName(ConfigurationFile.FindAbove(deep.FullName)));
            File.WriteAllText(Path.Combine(root.FullName, ".journeykit.yaml"), "");
            Assert.Equal(Path.Combine(root.FullName, ".journeykit.yaml"), ConfigurationFile.FindAbove(deep.FullName));
            File.WriteAllText(Path.Combine(root.FullName, "a", ".journeykit.yaml"), "");
            Assert.Equal(Path.Combine(root.FullName, "a", ".journeykit.yaml"), ConfigurationFile.FindAbove(deep.FullName));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_page_of_the_docs_shows_a_sound_configuration_and_every_threshold_with_its_default()
    {
        var page = File.ReadAllText(Repository.PathTo("docs/configuration.md"));
        var example = page.Split("```yaml\n")[1].Split("```")[0];
        Assert.Empty(Read(example).Diagnostics);

        var rows = ThresholdsDefinition.Table.ToData(RuleThresholds.Default).Members.Select(member => $"| `{member.Key}` | {member.Value} |");
        Assert.All(rows, row => Assert.Contains(row.Replace("52w1d", "365d", StringComparison.Ordinal), page, StringComparison.Ordinal));
    }

    private static ConfigurationFile Read(string text)
        => ConfigurationFile.Read(new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal) { [".journeykit.yaml"] = text }), ".journeykit.yaml");
}
