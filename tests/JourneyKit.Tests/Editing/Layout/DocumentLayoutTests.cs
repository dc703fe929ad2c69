using System.Text;
using JourneyKit.Editing.Layout;

namespace JourneyKit.Tests.Editing.Layout;

/// <summary>How files are laid out, by example.</summary>
public sealed class DocumentLayoutTests
{
    private const string Head = "journeykit: \"1\"\nid: a\ntitle: A\nstate: current\n";

    [Fact]
    public void Keys_stand_in_the_order_of_the_format_with_the_comments_above_and_behind_them()
        => AssertLaidOut(
            """
            # The head of the file.
            title: A   # as on the poster
            journeykit: "1"
            # agreed with the shop
            state: current
            id: a
            """,
            """
            # The head of the file.
            journeykit: "1"
            id: a
            title: A  # as on the poster
            # agreed with the shop
            state: current

            """);

    [Fact]
    public void Ids_stay_in_the_order_of_the_author_and_own_keys_come_last()
        => AssertLaidOut(
            Head + """
            x-wiki: here
            touchpoints:
              z: { channel: shop, stage: buy, x-b: 1, x-a: 2 }
              a: { stage: buy }
            channels: [shop]
            """,
            Head + """
            channels: [shop]
            touchpoints:
              z: { stage: buy, channel: shop, x-b: 1, x-a: 2 }
              a: { stage: buy }
            x-wiki: here

            """);

    [Fact]
    public void A_key_that_is_not_known_stays_behind_the_key_that_it_follows()
        => AssertLaidOut(
            Head + "touchpoints:\n  a:\n    channel: shop\n    chanel: web\n    stage: buy\n",
            Head + "touchpoints:\n  a:\n    stage: buy\n    channel: shop\n    chanel: web\n");

    [Fact]
    public void A_long_mapping_between_brackets_becomes_a_block_and_a_short_one_stays()
        => AssertLaidOut(
            Head + """
            touchpoints:
                pay: {stage: buy,channel: website, doing: "Types the number of the card, waits for the code, and types that, too.", next: { done: 81% }}
                done: {stage: buy,
                       channel: email }   # the end
            """,
            Head + """
            touchpoints:
              pay:
                stage: buy
                channel: website
                doing: "Types the number of the card, waits for the code, and types that, too."
                next: { done: 81% }
              done: { stage: buy, channel: email }  # the end

            """);

    [Fact]
    public void Comments_between_brackets_get_lines_of_their_own_beside_their_entry()
        => AssertLaidOut(
            Head + """
            touchpoints:
              pay: { # hard
                # the place
                stage: buy, # of three
                channel: website
                # nothing else
              } # end
              none: {
                # yet
              }
            tags: [a, # first
              b]
            """,
            Head + """
            tags:
              - a  # first
              - b
            touchpoints:
              pay:  # end
                # hard
                # the place
                stage: buy  # of three
                channel: website
                # nothing else
              none: {}  # yet

            """);

    [Fact]
    public void Comments_below_an_entry_stay_in_the_block_that_they_are_indented_for()
        => AssertLaidOut(
            Head + """
            stages:
                buy:
                    goal: Pay.
                    # below the goal's block
                # after: Get it.

            # the way
            touchpoints:
                # nothing yet
            """,
            Head + """
            stages:
              buy:
                goal: Pay.
                # below the goal's block
              # after: Get it.

            # the way
            touchpoints:
              # nothing yet

            """);

    [Fact]
    public void Scalars_stay_as_they_are_written()
        => AssertLaidOut(
            Head + """
            description: >-
                 folded
                 text

                   deeper
            scenario: |2
                two more
            owner:   'it''s'
            currency:
                "EUR"
            methodology: plain text
               of two lines
            x-numbers: [ 35%,0.35 , 1.10, 0x1F,1/3 ]
            """,
            """
            journeykit: "1"
            id: a
            title: A
            description: >-
              folded
              text

                deeper
            state: current
            owner: 'it''s'
            currency: "EUR"
            scenario: |2
                two more
            methodology: plain text
              of two lines
            x-numbers: [35%, 0.35, 1.10, 0x1F, 1/3]

            """);

    [Theory]
    [InlineData("x-a: |\n  text", "x-a: |-\n  text\n")]
    [InlineData("x-a: |+\n  text\n\n\nx-b: 1", "x-a: |+\n  text\n\n\nx-b: 1\n")]
    [InlineData("x-a: >\n    text\n\n\n\n\nx-b: 1", "x-a: >\n  text\n\nx-b: 1\n")]
    [InlineData("x-a: | # why\n    text\n", "x-a: |  # why\n  text\n")]
    public void The_end_of_a_text_block_stays_what_it_is(string text, string expected) => AssertLaidOut(Head + text, Head + expected);

    [Fact]
    public void Comments_below_each_other_that_stand_in_one_column_stay_in_one()
        => AssertLaidOut(
            Head + "kind: journey        # one\nbasis: hypothesis    # two\nstatus: draft # three\n",
            Head + "kind: journey      # one\nbasis: hypothesis  # two\nstatus: draft  # three\n");

    [Fact]
    public void Line_breaks_byte_order_mark_and_marks_of_the_document_stay()
        => AssertLaidOut(
            "\uFEFF%YAML 1.2\r\n---   \r\ntitle: A\r\njourneykit: \"1\"\r\n\r\n\r\n\r\nid: a\t\r\nstate:\tcurrent\r\n...\r\n# end",
            "\uFEFF%YAML 1.2\r\n---\r\njourneykit: \"1\"\r\n\r\nid: a\r\ntitle: A\r\nstate: current\r\n...\r\n# end\r\n");

    [Fact]
    public void An_instruction_to_the_checker_goes_on_holding_for_the_whole_entry()
        => AssertLaidOut(
            Head + "touchpoints:\n  a: { name: \"A name that is so long that the line becomes too long for one line, whatever the screen\", stage: buy, channel: website, doing: Reads it. } # journeykit: ignore JK5001 -- agreed\n",
            Head + """
            touchpoints:
              # journeykit: ignore JK5001 -- agreed
              a:
                name: "A name that is so long that the line becomes too long for one line, whatever the screen"
                stage: buy
                channel: website
                doing: Reads it.

            """);

    [Fact]
    public void Items_of_lists_stand_two_blanks_deeper_than_their_key()
        => AssertLaidOut(
            Head + "x-list:\n- a: 1\n  b: 2\n-    - deep\n     - er\n-\n  # why\n  c: 3\n-\n",
            Head + "x-list:\n  - a: 1\n    b: 2\n  - - deep\n    - er\n  -\n    # why\n    c: 3\n  -\n");

    [Fact]
    public void JSON_keeps_what_fits_a_line_and_breaks_what_does_not()
        => AssertLaidOut(
            """
            {"state":"current","journeykit":"1",  "id":"a","title":"A",
              "touchpoints":{"pay":{"channel":"website","stage":"buy","next":{"done":"81%"}},"done":{
                 "stage":"buy"}}, "tags": [ ], "x-a": "\u00e9"}
            """,
            """
            {
              "journeykit": "1",
              "id": "a",
              "title": "A",
              "state": "current",
              "tags": [],
              "touchpoints": {
                "pay": { "stage": "buy", "channel": "website", "next": { "done": "81%" } },
                "done": {
                  "stage": "buy"
                }
              },
              "x-a": "\u00e9"
            }

            """,
            JourneyFormat.Json);

    [Theory]
    [InlineData("x-a: &a 1\nx-b: *a\n", "An anchor is not laid out", 5)]
    [InlineData("x-a: [1, &b 2]\nx-b: *b\n", "An anchor is not laid out", 5)]
    [InlineData("x-a: { b: 1, # journeykit: ignore JK5001 -- why\n c: 2 }\n", "An instruction to the checker behind several entries", 5)]
    [InlineData("x-a:\n  b: 1\n  # journeykit: ignore JK5001 -- why\nx-b: 2\n", "An instruction to the checker holds for the element below it", 7)]
    public void What_cannot_be_kept_is_told_with_its_place_and_the_file_left_as_it_is(string text, string message, int line)
    {
        var (content, faults, _) = DocumentLayout.Of("a", Encoding.UTF8.GetBytes(Head + text), JourneyFormat.Yaml, ReadLimits.Default);
        Assert.Null(content);
        var fault = Assert.Single(faults);
        Assert.StartsWith(message, fault.Message, StringComparison.Ordinal);
        Assert.Equal(line, fault.Span!.Value.Start.Line);
    }

    [Theory]
    [InlineData("x-a: !tag 1\n")]
    [InlineData("x-a: [1, 2\n")]
    [InlineData("---\nb: 1\n")]
    public void What_cannot_be_read_is_told_as_the_reader_tells_it(string text)
    {
        var (content, faults, _) = DocumentLayout.Of("a", Encoding.UTF8.GetBytes(Head + text), JourneyFormat.Yaml, ReadLimits.Default);
        Assert.Null(content);
        Assert.NotEmpty(faults);
        Assert.All(faults, fault => Assert.Equal(DiagnosticSeverity.Error, fault.Severity));
    }

    [Fact]
    public void A_comma_between_digits_without_a_blank_stays_since_it_is_found_fault_with()
        => AssertLaidOut(Head + "x-a: [ 3,90 , 4 ]\n", Head + "x-a: [3,90, 4]\n");

    private static void AssertLaidOut(string text, string expected, JourneyFormat format = JourneyFormat.Yaml)
    {
        var (content, faults, _) = DocumentLayout.Of("a", Encoding.UTF8.GetBytes(text), format, ReadLimits.Default);
        Assert.True(content is not null, faults.Count > 0 ? faults[0].ToString() : "");
        Assert.Equal(expected, Encoding.UTF8.GetString(content));
        Assert.Equal(expected, Encoding.UTF8.GetString(DocumentLayout.Of("a", content, format, ReadLimits.Default).Content!));
    }
}
