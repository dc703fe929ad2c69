using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Documents;

public sealed class WholeDocumentTests
{
    private const string Yaml = """
        [|JK1022:journeykit|]: [|JK1033:2|]
        id: [|JK1028:First Order|]
        state: [|JK1027:curent|]
        reviewed: [|JK1025:2026-02-30|]
        [|JK1020:colour|]: red
        channels: [email, [|JK1028:In Store|], [|JK1030:email|]]
        tags: [|JK1029:food|]
        description: [|JK1024:[a]|]
        personas:
          dana: { share: [|JK1026:60|], channels: { [|JK1031:phone|]: [|JK1027:often|] } }
        stages:
          decision: { duration: [|JK1025:1m30h|], needs: [[|JK1023:~|]] }
        touchpoints:
          pay:
            stage: [|JK1031:decison|]
            emotion: [|JK1026:3|]
            effort: [|JK1024:'3'|]
            [|JK1021:emotion|]: 1
            exit: [|JK1024:yes|]
            painPoints: { slow: { severity: [|JK1026:9|] } }
            next: { [|JK1031:done|]: 50% }
          ship:
            painPoints: { [|JK1030:slow|]: Slow again }
            [|JK1020:fieling|]: calm
        """;

    private const string Json = """
        [|JK1022:{|]
          "journeykit": [|JK1033:2|], "id": [|JK1028:"First Order"|], "state": [|JK1027:"curent"|], "reviewed": [|JK1025:"2026-02-30"|],
          [|JK1020:"colour"|]: "red", "channels": ["email", [|JK1028:"In Store"|], [|JK1030:"email"|]],
          "tags": [|JK1029:"food"|], "description": [|JK1024:["a"]|],
          "personas": { "dana": { "share": [|JK1026:60|], "channels": { [|JK1031:"phone"|]: [|JK1027:"often"|] } } },
          "stages": { "decision": { "duration": [|JK1025:"1m30h"|], "needs": [[|JK1023:null|]] } },
          "touchpoints": {
            "pay": {
              "stage": [|JK1031:"decison"|], "emotion": [|JK1026:3|], "effort": [|JK1024:"3"|], [|JK1021:"emotion"|]: 1, "exit": [|JK1024:"yes"|],
              "painPoints": { "slow": { "severity": [|JK1026:9|] } }, "next": { [|JK1031:"done"|]: "50%" }
            },
            "ship": { "painPoints": { [|JK1030:"slow"|]: "Slow again" }, [|JK1020:"fieling"|]: "calm" }
          }
        }
        """;

    [Fact]
    public void All_faults_of_a_YAML_document_are_reported_in_one_pass_and_in_order()
        => Assert.Equal(24, FaultCheck.At(MarkedText.Parse(Yaml), JourneyFormat.Yaml).Count);

    [Fact]
    public void All_faults_of_a_JSON_document_are_reported_in_one_pass_and_in_order()
        => Assert.Equal(24, FaultCheck.At(MarkedText.Parse(Json), JourneyFormat.Json).Count);

    [Fact]
    public void The_faults_of_a_document_are_the_same_in_both_notations()
    {
        Assert.Equal(Said(Yaml, JourneyFormat.Yaml), Said(Json, JourneyFormat.Json));

        static string Said(string text, JourneyFormat format)
            => FaultCheck.Lines(FaultCheck.Read(MarkedText.Parse(text).Text, format).Select(d => $"{d.Descriptor.Id} {d.Path} {d.Message}"));
    }

    [Fact]
    public void A_late_fault_of_YAML_syntax_hides_no_fault_before_it_and_makes_none_up()
        => FaultCheck.At(
            MarkedText.Parse("""
                journeykit: 1
                [|JK1020:colour|]: red
                channels: [email]
                touchpoints:
                  pay: { channel: phone, emotion: [|JK1026:3|], next: { done: 50% } }
                  ship: { channel: email, [|JK1021:channel|]: email }
                stages:
                  decision: Phase 1[|JK1005:|]: decide
                  purchase: [|JK1024:<U+005B>[|JK1005:<U+005B>|]|]
                """),
            JourneyFormat.Yaml);

    [Fact]
    public void A_late_fault_of_JSON_syntax_hides_no_fault_before_it_and_makes_none_up()
        => FaultCheck.At(
            MarkedText.Parse("""
                { "journeykit": 1,
                  [|JK1020:"colour"|]: "red",
                  "channels": ["email"],
                  "touchpoints": {
                    "pay": { "channel": "phone", "emotion": [|JK1026:3|], "next": { "done": "50%" } },
                    "ship": { "channel": "email", [|JK1021:"channel"|]: "email" } },
                  "stages": { "decision": [|JK1005:nothing|], "purchase": [|JK1024:<U+005B>[|JK1005:<U+005B>|]|]
                """),
            JourneyFormat.Json);

    [Theory]
    [InlineData("title:")]
    [InlineData("title")]
    [InlineData("title: T\ntouchpoints:\n  pay:\n    emotion:")]
    [InlineData("title: T\ntouchpoints: { pay: { emotion")]
    [InlineData("title: T\ntouchpoints: { pay: { emotion: 1, ")]
    [InlineData("title: T\ntags: [")]
    [InlineData("title: T\ntags:\n  -")]
    [InlineData("title: \"T")]
    [InlineData("title: T\nx-note: &a")]
    [InlineData("title: T\nx-note: *")]
    [InlineData("title: T\nx-note: !")]
    [InlineData("title: T\nx-note: |")]
    [InlineData("title: T\n? ")]
    public void A_document_that_ends_anywhere_is_a_diagnostic_and_no_exception(string end)
        => Assert.NotEmpty(FaultCheck.Read("journeykit: 1\nid: order\n" + end, JourneyFormat.Yaml));

    [Fact]
    public void A_JSON_document_that_is_cut_anywhere_is_a_diagnostic_and_no_exception()
    {
        var text = MarkedText.Parse(Json).Text;
        for (var length = 0; length < text.Length - 1; length++)
        {
            Assert.Contains(FaultCheck.Read(text[..length], JourneyFormat.Json), d => d.Descriptor.Id is "JK1005" or "JK1014");
        }
    }

    [Fact]
    public void A_YAML_document_that_is_cut_anywhere_is_no_exception()
    {
        var text = MarkedText.Parse(Yaml).Text;
        for (var length = 0; length < text.Length; length++)
        {
            Assert.NotEmpty(FaultCheck.Read(text[..length], JourneyFormat.Yaml));
        }
    }
}
