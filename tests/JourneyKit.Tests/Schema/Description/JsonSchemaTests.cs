using System.Text.Json;
using JourneyKit.Diagnostics;
using JourneyKit.Formats;
using JourneyKit.Tests.Schema.Reading;
using JourneyKit.Tests.Schema.Shapes;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Schema.Description;

public sealed class JsonSchemaTests
{
    // What a schema can see: one document, no other files, no counting across elements.
    private static readonly DiagnosticDescriptor[] Visible =
    [
        DocumentFaults.UnknownKey, DocumentFaults.MissingKey, DocumentFaults.WrongType, DocumentFaults.OutOfRange,
        DocumentFaults.UnknownChoice, DocumentFaults.ListExpected, DocumentFaults.UnsupportedVersion,
    ];

    // JSON Schema knows no digits, to it 3.0 is an integer, and it does not compare one count with another.
    private static readonly string[] Unseen =
    [
        "share with more digits than are kept", "severity with a decimal point", "counts the wrong way round", "counts that are too many", "entry of more than all",
    ];

    [Fact]
    public void The_schema_accepts_every_document_of_the_corpus_in_both_notations()
    {
        Assert.NotEmpty(Repository.ValidDocuments);
        var documents = Repository.ValidDocuments.SelectMany(path =>
        {
            var document = new JourneyReader(new JourneyReaderOptions { Root = Repository.Root }).ReadFile(path);
            return new[] { Value(File.ReadAllText(path), JourneyFormats.FromPath(path)), Value(document.Write(JourneyFormat.Json), JourneyFormat.Json), Value(document.Write(JourneyFormat.Yaml), JourneyFormat.Yaml) };
        });
        Assert.Empty(SchemaValidator.Validate(documents));
    }

    [Fact]
    public void The_schema_refuses_every_fault_that_a_schema_can_see()
    {
        var cases = KeyFaults.All.Concat(IdFaults.All).Concat(ScalarFaults.All).Concat(KindOfValueFaults.All)
            .Where(fault => Visible.Any(descriptor => descriptor.Id == fault.Rule) && !Unseen.Contains(fault.Name, StringComparer.Ordinal))
            .SelectMany(fault => new[] { (fault.Name, Format: JourneyFormat.Yaml, Text: fault.Yaml), (fault.Name, Format: JourneyFormat.Json, Text: fault.Json) })
            .Where(fault => fault.Text is not null)
            .ToList();
        Assert.True(cases.Count > 60);

        var refused = SchemaValidator.Validate(cases.Select(fault => Value(MarkedText.Parse(fault.Text!).Text, fault.Format)))
            .Select(error => error[..(error.IndexOf(']', StringComparison.Ordinal) + 1)])
            .ToHashSet(StringComparer.Ordinal);
        Assert.Empty(cases.Where((_, i) => !refused.Contains($"[{i}]")).Select(fault => $"{fault.Name} in {fault.Format}"));
    }

    private static JsonElement Value(string text, JourneyFormat format) => format == JourneyFormat.Yaml ? YamlValues.Parse(text) : JsonElement.Parse(text);
}
