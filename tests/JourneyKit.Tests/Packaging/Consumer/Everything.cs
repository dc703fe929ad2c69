using JourneyKit.Changes;
using JourneyKit.Documents;
using JourneyKit.Formats;
using JourneyKit.Schema.Description;
using JourneyKit.Validation;

// Uses every part of the library once; the exit code says whether all came out as it should.
var document = JourneyDocument.Load(args[0]);
if (document.Map is not { } map)
{
    Console.WriteLine(string.Join('\n', document.Diagnostics));
    return 1;
}

var findings = new JourneyValidator().Validate(document).Count;
var again = JourneyDocument.Parse(JourneyWriter.Write(map, JourneyFormat.Json), JourneyFormat.Json);
var andAgain = JourneyDocument.Parse(JourneyWriter.Write(map, JourneyFormat.Yaml), JourneyFormat.Yaml);
var changes = JourneyComparison.Compare(document.Baseline?.Map ?? map, map).Count;
Console.WriteLine($"{map.Title}: {map.Touchpoints.Count} touchpoints, {findings} findings, {changes} changes, schema of {JourneyJsonSchema.Text.Length} characters");
return map == again.Map && map == andAgain.Map && changes > 0 ? 0 : 2;
