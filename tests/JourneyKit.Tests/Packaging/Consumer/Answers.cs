using JourneyKit;
using JourneyKit.Exchange;
using JourneyKit.Validation;

// Answers of customers become figures of a map: from text with commas and from a workbook.
var map = JourneyDocument.Parse("journeykit: 1\nid: a\ntitle: A\nstate: current\ntouchpoints: { pay: { name: Payment }, find: { name: Search } }\n").Map!;
using var answers = new MemoryStream("touchpoint;satisfaction;comment\nPayment;4;\"Quick; and easy\"\nfind;2;\nPayment;5;\n"u8.ToArray());
var import = SurveyResponses.Import(answers, "answers.csv", map);
foreach (var finding in import.Findings)
{
    Console.WriteLine(finding.Message);
}

foreach (var figure in import.Figures)
{
    Console.WriteLine($"{figure.Touchpoint}: {figure.Measure} {figure.Value} of {figure.Answers}");
}

using var workbook = new MemoryStream("PK\u0003\u0004 no workbook"u8.ToArray());
if (SurveyResponses.Import(workbook, "answers.xlsx", map).Map is not null || import.Map is not { } after)
{
    return 1;
}

Console.WriteLine(import.ToOverlay(JourneyFormat.Yaml, "current.journey.yaml"));
Console.WriteLine($"{import.RowsUsed} of {import.RowsRead} answers used, {new JourneyValidator().Validate(after).Count(found => found.Severity == DiagnosticSeverity.Error)} errors");
return 0;
