using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Schema.Checking;
using JourneyKit.Validation.Privacy;
using JourneyKit.Validation.Suppression;

namespace JourneyKit.Validation;

/// <summary>Checks maps against rules. Keeps no state and can be shared between threads.</summary>
public sealed class JourneyValidator
{
    private readonly ValidationOptions options;
    private readonly RuleSet rules;
    private readonly SeverityChoice severities;
    private readonly (Rule Rule, DiagnosticSeverity Severity)[] choices;
    private readonly Rule[] leftOut;

    /// <summary>Makes a validator.</summary>
    /// <param name="rules">The rules; null for <see cref="RuleSet.Default"/>.</param>
    /// <param name="options">How to check; null for the defaults.</param>
    /// <exception cref="ArgumentException">The options name a rule or group that does not exist.</exception>
    public JourneyValidator(RuleSet? rules = null, ValidationOptions? options = null)
    {
        this.rules = rules ?? RuleSet.Default;
        this.options = options ?? ValidationOptions.Default;
        if (this.options.Severities.Keys.FirstOrDefault(name => RuleNames.Find(this.rules, name) is null && RuleGroup.Named(name) is null) is { } unknown)
        {
            throw new ArgumentException($"There is no rule or group `{unknown}`.", nameof(options));
        }

        severities = new SeverityChoice(this.options);
        choices = [.. this.rules.Rules.Select(rule => (rule, severities.Of(rule.Descriptor))).Where(choice => choice.Item2 is not null).Select(choice => (choice.rule, choice.Item2!.Value))];
        leftOut = [.. this.rules.Rules.Where(severities.IsLeftOutByPreset)];
    }

    /// <summary>
    /// Checks a map, wherever it comes from: what reading its document would report, and, where that is no error, what the
    /// rules say. A map as a reader gave it is not held to the format again. The findings have paths, but no places in a text.
    /// </summary>
    /// <param name="map">The map.</param>
    /// <param name="baseline">
    /// The map that it is compared with; null where there is none, and rules about changes are silent then. Where it is null
    /// and the map names a baseline, references that can lead there are not checked.
    /// </param>
    /// <returns>The faults and findings in the order of the map's elements.</returns>
    /// <exception cref="InvalidOperationException">A rule threw an exception, which is the inner one; the message names the rule.</exception>
    public IReadOnlyList<Diagnostic> Validate(JourneyMap map, JourneyMap? baseline = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        var faults = ModelCheck.FaultsOf(map, baseline, options.Limits);
        if (faults.Any(fault => fault.Severity == DiagnosticSeverity.Error))
        {
            return new DiagnosticList(faults);
        }

        var findings = Run(new RuleInputs(map, baseline, options, _ => false)).Select(found => (ToDiagnostic(found.Finding, found.Severity, null), found.Finding.IsAtKey));
        return ModelOrder.Of(map, [.. faults.Select(fault => (fault, false)), .. findings], options.Limits);
    }

    /// <summary>The rules that <see cref="Validate(JourneyMap, JourneyMap?)"/> does not run because the map is a draft; empty for a map in use.</summary>
    internal IReadOnlyList<Rule> NotAskedOfDraft(JourneyMap map) => NotAsked(new RuleInputs(map, null, options, _ => false));

    /// <summary>
    /// Finds in a text what identifies a person, as the rule <c>personal-data</c> does: an e-mail address, a phone number, an IBAN, a
    /// card number. It rather misses one than takes an order number or a price for one, and knows nothing of names.
    /// </summary>
    /// <param name="map">The map that the text is meant for: addresses with the domain of a team's contact are the organisation's own.</param>
    /// <param name="text">The text.</param>
    /// <returns>The first thing that is found, with its article: <c>an e-mail address</c>; null where nothing is found.</returns>
    public static string? FindPersonalData(JourneyMap map, string text)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(text);
        HashSet<string>? own = null;
        return PersonalTraces.FindIn(text, domain => (own ??= PersonalTraces.OwnDomains(map)).Contains(domain));
    }

    /// <summary>Checks a library: what reading its document would report. There are no rules for libraries.</summary>
    /// <param name="library">The library.</param>
    /// <returns>The faults in the order of the document. They have paths, but no places in a text.</returns>
    public IReadOnlyList<Diagnostic> Validate(JourneyLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return new DiagnosticList(ModelCheck.FaultsOf(library, options.Limits));
    }

    /// <summary>Checks a document: what reading it reported, and, where it holds a map, what the rules report, each at its place.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The findings, by file and place, without those that comments in the document ignore.</returns>
    /// <exception cref="InvalidOperationException">A rule threw an exception, which is the inner one; the message names the rule.</exception>
    public IReadOnlyList<Diagnostic> Validate(JourneyDocument document) => Check(document).Findings;

    /// <summary>As <see cref="Validate(JourneyDocument)"/>, with what comments have ignored.</summary>
    /// <param name="document">The document.</param>
    public ValidationResult Check(JourneyDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var read = new ReadFindings(document, rules, severities);
        if (document.Map is not { } map)
        {
            return new ValidationResult(read.Kept.ToSortedList(document.Sources)) { Ignored = read.Ignored };
        }

        var inputs = new RuleInputs(map, document.Baseline?.Map, options, document.IsDefinedElsewhere) { HasPlaces = true, Extended = document.LeftBehind };
        foreach (var (finding, severity) in Run(inputs))
        {
            if (!read.IsOfSlip(finding))
            {
                read.Add(ToDiagnostic(finding, severity, document));
            }
        }

        var heard = choices.Select(choice => choice.Rule).Where(inputs.WasHeard).ToList();
        read.AddFaultsOfComments([.. heard.Select(rule => rule.Descriptor)]);
        return new ValidationResult(read.Kept.ToSortedList(document.Sources))
        {
            Ignored = read.Ignored,
            Heard = heard,
            LeftOut = inputs.LeftOut,
            WhyDraft = inputs.WhyDraft,
            NotAskedOfDraft = NotAsked(inputs),
            NotAskedByPreset = leftOut,
        };
    }

    /// <summary>How many rules it runs, for people: <c>validator of 98 rules</c>.</summary>
    public override string ToString() => $"validator of {Numerals.Count(choices.Length, "rule")}";

    private IReadOnlyList<Rule> NotAsked(RuleInputs inputs) => [.. choices.Select(choice => choice.Rule).Where(rule => inputs.IsDraft && !rule.AsksDrafts)];

    private IEnumerable<(RuleFinding Finding, DiagnosticSeverity Severity)> Run(RuleInputs inputs)
    {
        var findings = new List<RuleFinding>();
        var context = new RuleContext(inputs, findings);
        foreach (var (rule, severity) in choices)
        {
            if (!inputs.Begin(rule))
            {
                continue;
            }

            Check(rule, context);
            foreach (var finding in findings)
            {
                yield return (finding, severity);
            }

            findings.Clear();
        }
    }

    // Of many rules, the trace of the stack tells nobody which one it was where several share a base.
    private static void Check(Rule rule, RuleContext context)
    {
        try
        {
            rule.Check(context);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or UndeclaredNeedException))
        {
            throw new InvalidOperationException($"The rule {rule.Descriptor.Id} ({rule.Descriptor.Name}) threw an exception: {fault.Message}", fault);
        }
    }

    private static Diagnostic ToDiagnostic(RuleFinding finding, DiagnosticSeverity severity, JourneyDocument? document) => new(finding.Rule.Descriptor, finding.Message)
    {
        Severity = severity,
        IsCollective = finding.IsCollective,
        Unsaid = finding is { Remedy: { } remedy, Rule.Unsaid: { } what } ? new Unsaid(what, remedy) : null,
        Path = finding.Path,
        Arguments = finding.Arguments.Count == 0 ? [] : [.. finding.Arguments],
        Span = finding.IsAtKey ? document?.FindKeySpan(finding.Path) : document?.FindSpan(finding.Path),
        Related = document is null ? [] : Locate(finding.RelatedPaths, document),
    };

    private static RelatedLocation[] Locate(IReadOnlyList<(ElementPath Path, string Message)> related, JourneyDocument document)
        => [.. related.Select(place => new RelatedLocation(document.FindKeySpan(place.Path)!.Value, place.Message))];
}
