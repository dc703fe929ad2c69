using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation.Checks;

/// <summary>Configurations with checks, and what they find.</summary>
internal static class ChecksOf
{
    private const string Header = "journeykit: '1'\nid: order\ntitle: First order\nstate: current\n";

    public static ConfigurationFile Read(string text) => Read((".journeykit.yaml", text));

    public static ConfigurationFile Read(params (string Path, string Text)[] files)
        => ConfigurationFile.Read(new MemoryFiles(files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal)), files[0].Path);

    /// <summary>Where the check `c` finds something in a map, by path.</summary>
    public static IEnumerable<string> Paths(string check, string map, DateOnly? today = null)
    {
        var file = Read("checks:\n  c:\n" + string.Concat(check.Split('\n').Select(line => $"    {line}\n")));
        Assert.Empty(file.Diagnostics);
        var document = JourneyDocument.Parse(Header + map, JourneyFormat.Yaml);
        Assert.False(document.HasErrors, string.Join('\n', document.Diagnostics));
        var options = file.Configuration!.ToOptions(_ => false, today);
        return new JourneyValidator(file.Rules, options).Validate(document).Where(finding => finding.Descriptor.Id == "check.c").Select(finding => finding.Path.ToString());
    }
}
