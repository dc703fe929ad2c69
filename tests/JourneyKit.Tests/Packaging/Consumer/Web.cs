using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using JourneyKit;
using JourneyKit.Model;
using JourneyKit.Validation;

// A service that checks maps that others send, and returns maps. Kestrel forbids blocking reads.
const string Yaml = "journeykit: 1\nid: order\ntitle: Order\nstate: current\nchannels: [email]\ntouchpoints:\n  pay: { emotion: 7 }\n";
var builder = WebApplication.CreateBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.AddSingleton<Rule, ChannelWithoutOwner>();
builder.Services.AddJourneyKit(options => options.Reading = new JourneyReaderOptions { Limits = new ReadLimits { Bytes = 100_000 } });
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JourneyJsonConverter()));
await using var app = builder.Build();
app.MapPost("/check", async (HttpRequest request, JourneyReader reader, JourneyValidator validator, CancellationToken cancellation) =>
{
    var document = await reader.ReadAsync(request.Body, cancellation: cancellation);
    return validator.Validate(document).Select(finding => new Finding(finding.Descriptor.Id, finding.Span?.Start.Line, finding.Message));
});
app.MapPost("/title/{title}", (string title, JourneyMap map) => map with { Title = title });
app.MapPost("/gaps", async (HttpRequest request, JourneyReader reader, CancellationToken cancellation) =>
{
    var before = await reader.ReadAsync(request.Body, cancellation: cancellation);
    var after = reader.Read(Yaml.Replace("state: current", "state: future").Replace("7", "1"));
    var report = new StringWriter();
    JourneyReports.WriteGaps(report, before, after, ReportFormat.Json);
    return Results.Text(report.ToString(), "application/json");
});
await app.StartAsync();

using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
var faults = await Post<Finding[]>("/check", Yaml);
Expect(faults is [{ Id: "JK1026", Line: 7 }], "the fault of a text");
var findings = await Post<Finding[]>("/check", Yaml.Replace("7", "-1"));
Expect(findings!.Any(finding => finding.Id == "ACME0001"), "the finding of a rule of one's own");
var large = await Post<Finding[]>("/check", Yaml + new string('#', 200_000));
Expect(large is [{ Id: "JK1012" }], "the limit");
var gaps = await Post<JsonElement>("/gaps", Yaml.Replace("emotion: 7", "emotion: -1"));
Expect(gaps.GetProperty("kind").GetString() == "gaps", "a report of gaps");
const string Json = """{ "journeykit": "1", "id": "order", "title": "Order", "state": "current", "touchpoints": { "pay": {} } }""";
using var answer = await client.PostAsync("/title/Renamed", new StringContent(Json, Encoding.UTF8, "application/json"));
using var renamed = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
Expect(renamed.RootElement.GetProperty("title").GetString() == "Renamed" && renamed.RootElement.GetProperty("touchpoints")[0].GetString() == "pay", "a map in the JSON of the format");
using var refused = await client.PostAsync("/title/Renamed", new StringContent(Json.Replace("current", "soon"), Encoding.UTF8, "application/json"));
Expect(refused.StatusCode == HttpStatusCode.BadRequest, "a bad request for a map with errors");
Console.WriteLine("all as expected");

async Task<T?> Post<T>(string path, string text)
{
    using var response = await client.PostAsync(path, new StringContent(text));
    return await response.Content.ReadFromJsonAsync<T>();
}

static void Expect(bool isSo, string what)
{
    if (!isSo)
    {
        throw new InvalidOperationException($"Not as expected: {what}.");
    }
}

internal sealed record Finding(string Id, int? Line, string Message);

internal sealed class ChannelWithoutOwner : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("ACME0001", "channel-without-owner", DiagnosticSeverity.Warning, "Whoever answers for a channel is asked when it changes.");

    public override void Check(RuleContext context)
    {
        foreach (var channel in context.Map.Channels.Where(channel => channel.Owner is null))
        {
            context.ReportElement(ElementPath.Root / "channels" / channel.Key, $"Nobody owns the channel `{channel.Id}`.");
        }
    }
}
