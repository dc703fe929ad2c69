using System.Globalization;
using JourneyKit.Diagnostics;
using JourneyKit.Documents;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Sources;
using JourneyKit.Validation.Accepted;
using JourneyKit.Validation.Checks;
using JourneyKit.Validation.Configuration;

namespace JourneyKit.Validation;

/// <summary>A configuration that was read from a file, with what is wrong with it.</summary>
public sealed class ConfigurationFile
{
    private static readonly HashSet<string> NotInherited = new(StringComparer.Ordinal) { DocumentLinks.Extends, ConfigurationDefinition.Baseline };

    private readonly TableFile<JourneyConfiguration> file;

    private ConfigurationFile(TableFile<JourneyConfiguration> file, RuleSet rules)
    {
        this.file = file;
        Rules = rules;
        Diagnostics = file.Diagnostics;
        Configuration = Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? null : file.Content;
        Sources = [.. file.Sources];
    }

    /// <summary>The configuration; null where the file has errors.</summary>
    public JourneyConfiguration? Configuration { get; }

    /// <summary>The rules that the configuration is about: those that it was read with, and the checks of the team's own that it says.</summary>
    public RuleSet Rules { get; }

    /// <summary>What is wrong with the file, by place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The texts of the files: the configuration, and what it extends.</summary>
    internal IReadOnlyList<SourceText> Sources { get; }

    /// <summary>Reads a configuration.</summary>
    /// <param name="files">Where files are read from; also those that it extends.</param>
    /// <param name="path">Its path there.</param>
    /// <param name="rules">The rules that it may name; null for <see cref="RuleSet.Default"/>.</param>
    /// <param name="root">What the folder of the files is called in messages.</param>
    public static ConfigurationFile Read(IJourneyFiles files, string path, RuleSet? rules = null, string root = "")
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentException.ThrowIfNullOrEmpty(path);
        var read = TableFile<JourneyConfiguration>.Load(ConfigurationDefinition.Table, files, ReadLimits.Default, root, path, NotInherited);
        var known = rules ?? RuleSet.Default;
        if (read is { Content: { } configuration, Context: { } context })
        {
            known = CheckReader.Read(context, configuration.Checks, known);
            CheckNames(read, configuration, known);
            CheckPatterns(read, configuration);
        }

        return new ConfigurationFile(read, known);
    }

    /// <summary>Reads the file of accepted findings that the configuration names, from where the configuration itself was read.</summary>
    /// <param name="rules">The rules whose findings it may hold; null for <see cref="Rules"/>.</param>
    /// <returns>The file, also where it cannot be read, which its diagnostics say then; null where the configuration names none or has errors.</returns>
    internal AcceptedFile? ReadAccepted(RuleSet? rules = null)
        => Configuration is { Baseline: not null } ? new AcceptedFile(file.LoadNamed(AcceptedDefinition.Table, ConfigurationDefinition.Baseline), rules ?? Rules) : null;

    /// <summary>Runs the team's own checks on the examples that the configuration gives of what they find and do not find.</summary>
    /// <returns>The examples in which a check does not do what is said of it, by place; empty where all do.</returns>
    public IReadOnlyList<Diagnostic> TestChecks()
        => [.. Rules.Rules.OfType<TeamCheck>().SelectMany(check => CheckExamples.FaultsOf(check).Select(fault => Locate(ElementPath.Root / CheckDefinition.Checks / check.Descriptor.Name / fault.Key, fault.Message)))];

    /// <summary>The nearest file of the usual name, in a folder or above it; null where there is none. What has the name and is no file is refused when it is read.</summary>
    /// <param name="folder">The folder to begin in.</param>
    public static string? FindAbove(string folder)
    {
        for (var at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
        {
            var path = Path.Combine(at, JourneyConfiguration.FileName);
            if (IsThere(path))
            {
                return path;
            }
        }

        return null;
    }

    private Diagnostic Locate(ElementPath path, string message) => new(DocumentFaults.ExampleFails, message) { Path = path, Span = file.SpanOf(path) };

    // A link that leads nowhere, and what is no regular file, are found, too, and then refused: somebody meant them to hold.
    private static bool IsThere(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;

    private static void CheckNames(TableFile<JourneyConfiguration> file, JourneyConfiguration configuration, RuleSet rules)
    {
        var known = RuleNames.Known(rules).Concat(RuleGroup.All.Select(group => group.Name)).Concat(configuration.Checks.Keys.SelectMany(name => new[] { name, TeamCheck.Prefix + name })).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Check(ElementPath.Root / RuleSettings.Rules, configuration.Rules);
        foreach (var path in configuration.Paths)
        {
            Check(ElementPath.Root / ConfigurationDefinition.Paths / path.Pattern / RuleSettings.Rules, path.Rules);
        }

        void Check(ElementPath at, ValueMap<string, RuleSeverity> severities)
        {
            // What another file says is overridden, by whatever name.
            var named = new Dictionary<(string Rule, string File), string>();
            foreach (var name in severities.Keys)
            {
                if (!known.Contains(name))
                {
                    file.Report(DocumentFaults.UnknownRule, DiagnosticSeverity.Error, at / name, RuleNames.UnknownMessage(name, known));
                }
                else if (!named.TryAdd((OneName(name, rules), file.SpanOf(at / name).Path), name))
                {
                    var first = named[(OneName(name, rules), file.SpanOf(at / name).Path)];
                    file.Report(DocumentFaults.DuplicateKey, DiagnosticSeverity.Error, at / name, $"`{name}` and `{first}` are the same {(RuleGroup.Named(name) is null ? "rule" : "group of rules")}, which is named twice: leave one of them out.", (at / first, "It is named here first."));
                }
            }
        }
    }

    private static void CheckPatterns(TableFile<JourneyConfiguration> file, JourneyConfiguration configuration)
    {
        var ignored = configuration.Ignore.Select((pattern, index) => (Pattern: pattern, At: ElementPath.Root / "ignore" / index.ToString(CultureInfo.InvariantCulture)));
        foreach (var (pattern, at) in ignored.Concat(configuration.Paths.Select(path => (path.Pattern, ElementPath.Root / ConfigurationDefinition.Paths / path.Pattern))))
        {
            if (PatternFault.Of(pattern) is { } fault)
            {
                file.Report(DocumentFaults.InvalidValue, DiagnosticSeverity.Warning, at, $"`{pattern}` matches no file: {fault}");
            }
        }
    }

    // The one name of a rule, check or group that has several, and each in any case.
    private static string OneName(string name, RuleSet rules)
        => (RuleNames.Find(rules, name)?.Id ?? (name.StartsWith(TeamCheck.Prefix, StringComparison.OrdinalIgnoreCase) ? name : RuleGroup.Named(name)?.Name ?? TeamCheck.Prefix + name)).ToUpperInvariant();
}
