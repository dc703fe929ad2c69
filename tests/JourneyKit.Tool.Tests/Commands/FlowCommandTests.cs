using System.Text.Json;

namespace JourneyKit.Tool.Tests.Commands;

public sealed class FlowCommandTests : IDisposable
{
    private const string Map = """
        journeykit: "1"
        id: order
        title: First order
        state: current
        personas: { dana: { name: Dana }, erik: {} }
        channels: [website, email, phone]
        conversions: { order: { at: confirmation }, praise: {} }
        touchpoints:
          basket: { channel: website, entry: true, duration: 10m, effort: 2, next: { pay: { share: 68%, wait: 20m }, hotline: { share: 10%, personas: [erik] } }, microConversions: { fills: { contributesTo: order, rate: 70% } } }
          pay: { channel: website, next: { confirmation: 81%, basket: 4% } }
          hotline: { channel: phone, personas: [erik], effort: 5, next: { confirmation: 50% } }
          confirmation: { channel: email, exit: true }

        """;

    private readonly TestFolder folder = new();

    public FlowCommandTests() => folder.Write("order.journey.yaml", Map);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Text_says_what_is_assumed_and_then_where_journeys_lead()
    {
        var expected = """
            0 of 6 shares are assumed
            order.journey.yaml: First order, all personas

            Conversion  of all journeys
              order   61.8%   all from basket
                              dana 65.2%, erik 58.3%
              praise  its touchpoint is not said

            Where journeys end         of all   of visits there
              drop off   basket         22.6%       22%
                         pay            10.5%       15%
                         hotline         5.1%       50%
              exit       confirmation   61.8%      100%

            A journey on average, until it ends
              touches   2.4
              time      at least 24m16s, from 1 of 4 durations and 1 of 5 waits
              effort    at least 2.6 in all, 2.3 of 5 a visit, from 2 of 4 ratings

            What order depends on       share  one point more gives
              basket → pay                68%  +0.86 points
              pay → confirmation          81%  +0.7 points
              basket → hotline            10%  +0.51 points
              pay → basket                 4%  +0.43 points
              hotline → confirmation      50%  +0.1 points
              every way passes      basket
              lost without          pay 91.9%, hotline 8.3%
              lost without channel  website 100%, email 100%, phone 8.3%

            Loops
              basket → pay → basket

            Use of channels   met by   visits  from others  to others, per 100 journeys; by whom where it differs
              website           100%    172.7            0       66.9
              email            61.8%     61.8         61.8          0
              phone            10.3%     10.3         10.3        5.1   erik 100%

            Channel switches  from row to column, per 100 journeys
                           email      phone
              website       56.6       10.3
              phone          5.1          ·

            """;
        Assert.Equal(new ToolRun(0, expected, ""), folder.Run("flow", "order.journey.yaml"));
    }

    [Fact]
    public void One_conversion_is_told_with_the_steps_toward_it()
    {
        var run = folder.Run("flow", "order.journey.yaml", "--to", "order");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Steps toward order", run.Output, StringComparison.Ordinal);
        Assert.Contains("fills  basket", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("praise", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Stages_and_what_micro_conversions_predict_are_told_where_the_map_has_figures()
    {
        folder.Write("staged.journey.yaml", """
            journeykit: "1"
            id: staged
            title: Staged
            state: current
            stages: [look, buy]
            conversions: { order: { at: paid } }
            touchpoints:
              shop: { stage: look, devices: [mobile], entry: true, next: { till: 40% }, microConversions: { stays: { contributesTo: order, rate: 50%, converting: 90/200 }, scrolls: order } }
              till: { stage: buy, next: { paid: 75%, stuck: 10% } }
              stuck: { next: { stuck: 100% } }
              paid: { stage: buy, exit: true }

            """);
        var text = folder.Run("flow", "staged.journey.yaml").Output;
        Assert.Contains("""
            By stage      come in  go on   lost  end as meant  never end  convert  stage conversion
              look           100%    40%    60%             ·          ·        ·               40%
              buy             40%     4%     6%           30%          ·      30%               85%
              (no stage)       4%      ·      ·             ·         4%        ·              100%

            """, text, StringComparison.Ordinal);
        Assert.Contains("""
            What micro-conversions predict
              stays at shop  45% (38.3% to 51.9% with 95% confidence) of those who did it convert to order, 30% of all there: lift 1.5 (1.28 to 1.73); 15% of those who did not
              not known of 1 more, which does not say how many of those who did it are `converting`

            """, text, StringComparison.Ordinal);
        Assert.Contains("visits to touchpoints that name the device: mobile 100; none named for ∞", text, StringComparison.Ordinal);

        var json = folder.Run("flow", "staged.journey.yaml", "--format", "json").ToJson();
        Assert.Equal(1.5, json.GetProperty("microConversions")[0].GetProperty("prediction").GetProperty("lift").GetDouble(), 1e-12);
        Assert.False(json.GetProperty("microConversions")[1].TryGetProperty("prediction", out _));
        Assert.False(json.GetProperty("devices")[1].TryGetProperty("visits", out _));
    }

    [Fact]
    public void A_persona_has_shares_of_her_own()
    {
        var run = folder.Run("flow", "order.journey.yaml", "--persona", "dana");
        Assert.StartsWith("1 of 4 shares are assumed: basket → pay 78%\norder.journey.yaml: First order, Dana (persona `dana`)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Personas_who_do_not_make_the_whole_are_shown_beside_it()
    {
        folder.Write("mixed.journey.yaml", """
            journeykit: "1"
            id: mixed
            title: Mixed
            state: current
            personas: { xa: { share: 1/2 }, yb: {} }
            conversions: { sold: { at: paid } }
            touchpoints:
              shop: { entry: true, next: { till: { share: 60%, byPersona: { xa: 90%, yb: 30% } } } }
              till: { next: { paid: { share: 1/2, personas: [xa] } }, painPoints: { lost: { recovery: call } } }
              call: { next: { call: 50% } }
              paid: { exit: true }

            """);
        var run = folder.Run("flow", "mixed.journey.yaml");
        Assert.Contains("""
              sold     30%   all from shop
                             xa 90%, yb 0%
                             45% by the personas, mixed by their shares (1 of 2 assumed): they part at till → paid, 50% of all and 75% of the personas

            """, run.Output, StringComparison.Ordinal);
        Assert.Contains("""
            Loops
              call → call

            On no way
              only a recovery leads to call

            """, run.Output, StringComparison.Ordinal);
        Assert.StartsWith("2 of 6 shares are assumed: till → paid 100%, 50% of customers are yb\n", folder.Run("flow", "mixed.journey.yaml", "--persona", "xa").Output, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(folder.Run("flow", "mixed.journey.yaml", "--format", "json").Output);
        var conversion = json.RootElement.GetProperty("conversions")[0];
        Assert.Equal(0.45, conversion.GetProperty("mixedProbability").GetDouble(), 1e-12);
        Assert.Equal(["xa 0.5 False", "yb 0.5 True"], conversion.GetProperty("personas").EnumerateArray().Select(persona => $"{persona.GetProperty("persona")} {persona.GetProperty("weight")} {persona.GetProperty("isAssumed")}"));
    }

    [Fact]
    public void Divided_entries_and_transitions_are_named_with_the_share_they_got()
    {
        folder.Write("two.journey.yaml", """
            journeykit: "1"
            id: two
            title: Two ways in
            state: current
            touchpoints:
              advert: { entry: true, next: [shop] }
              friend: { entry: true, next: { shop: 50% } }
              shop: { exit: true }

            """);
        Assert.StartsWith("3 of 4 shares are assumed: 50% begin at advert, 50% begin at friend, advert → shop 100%\n", folder.Run("flow", "two.journey.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_every_number()
    {
        var json = folder.Run("flow", "order.journey.yaml", "--format", "json").ToJson();
        Assert.Equal("flow", json.GetProperty("kind").GetString());
        var summary = json.GetProperty("summary");
        Assert.Equal("computed", summary.GetProperty("outcome").GetString());
        Assert.Equal((6, 0), (summary.GetProperty("shares").GetInt32(), summary.GetProperty("assumedShares").GetInt32()));
        var conversion = Assert.Single(json.GetProperty("conversions").EnumerateArray());
        Assert.Equal(((0.68 * 0.81) + (0.1 * 0.5)) / (1 - (0.68 * 0.04)), conversion.GetProperty("probability").GetDouble(), 1e-12);
        Assert.Equal(6, conversion.GetProperty("sensitivities").GetArrayLength());
        Assert.Equal(4, conversion.GetProperty("removalEffects").GetProperty("touchpoints").GetArrayLength());
        Assert.Equal(3, conversion.GetProperty("removalEffects").GetProperty("channels").GetArrayLength());
        Assert.Equal(["basket"], conversion.GetProperty("singlePointsOfFailure").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(4, json.GetProperty("touchpoints").GetArrayLength());
        Assert.Equal(5, json.GetProperty("time").GetProperty("waits").GetProperty("of").GetInt32());
        Assert.Equal(["praise"], json.GetProperty("conversionsWithoutPlace").EnumerateArray().Select(id => id.GetString()));
    }

    [Fact]
    public void What_has_no_bound_is_no_number()
    {
        folder.Write("loop.journey.yaml", """
            journeykit: "1"
            id: loop
            title: Loop
            state: current
            channels: [chatbot, phone]
            conversions: { answer: { at: person } }
            touchpoints:
              ask: { entry: true, channel: chatbot, next: { person: 40%, menu: 60% } }
              menu: { channel: phone, next: { again: 100% } }
              again: { channel: chatbot, next: { menu: 100% } }
              person: { channel: phone, exit: true }

            """);
        var text = folder.Run("flow", "loop.journey.yaml").Output;
        Assert.Contains("has no bound: some never end, in a loop without a way out", text, StringComparison.Ordinal);
        Assert.Contains("menu → again → menu  no way out", text, StringComparison.Ordinal);
        Assert.Contains("never      in a loop        60%", text, StringComparison.Ordinal);
        Assert.Contains("∞", text, StringComparison.Ordinal);
        var json = folder.Run("flow", "loop.journey.yaml", "--format", "json").ToJson();
        Assert.False(json.TryGetProperty("touches", out _));
        Assert.False(json.GetProperty("touchpoints")[1].TryGetProperty("visits", out _));
        Assert.Equal(0.6, json.GetProperty("summary").GetProperty("unending").GetDouble());
    }

    [Fact]
    public void Where_it_is_unknown_where_journeys_begin_two_bounds_are_given()
    {
        folder.Write("order.journey.yaml", Map.Replace("entry: true", "entry: 80%", StringComparison.Ordinal));
        var text = folder.Run("flow", "order.journey.yaml").Output;
        Assert.StartsWith("0 of 6 shares are assumed\nwhere 20% of journeys begin is not known: shares of all journeys are at least what stands here\n", text, StringComparison.Ordinal);
        Assert.Contains("order   49.4% to 69.4%", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_without_flow_is_no_fault()
    {
        folder.Write("sound.journey.yaml", Maps.Sound);
        Assert.Equal(new ToolRun(0, "`sound.journey.yaml` has no flow: no touchpoint says what comes `next`.\n", ""), folder.Run("flow", "sound.journey.yaml"));
        Assert.Equal("no-flow", folder.Run("flow", "sound.journey.yaml", "--format", "json").ToJson().GetProperty("summary").GetProperty("outcome").GetString());
    }

    [Fact]
    public void A_persona_for_whom_no_journey_begins_is_told_so()
    {
        folder.Write("order.journey.yaml", Map.Replace("basket: { ", "basket: { personas: [erik], ", StringComparison.Ordinal));
        var run = folder.Run("flow", "order.journey.yaml", "--persona", "dana");
        Assert.Equal(new ToolRun(0, "No journey begins in `order.journey.yaml` for `dana`: the persona meets no touchpoint with an `entry`.\n", ""), run);
    }

    [Theory]
    [InlineData("there is no persona `dan` in `order.journey.yaml`; did you mean `dana`? There is also `erik` (Erik)", "--persona", "dan")]
    [InlineData("there is no conversion `oder` in `order.journey.yaml`; did you mean `order`? There is also `praise` (Praise)", "--to", "oder")]
    [InlineData("the conversion `praise` does not say `at` which touchpoint it happens", "--to", "praise")]
    public void What_is_unknown_is_refused_with_the_nearest_name(string message, params string[] options)
        => Assert.Equal(new ToolRun(2, "", $"journey: {message}\n"), folder.Run(["flow", "order.journey.yaml", .. options]));

    [Fact]
    public void Libraries_and_broken_maps_are_refused()
    {
        folder.Write("library.journey.yaml", Maps.Library).Write("broken.journey.yaml", Maps.Misspelt);
        Assert.Equal(new ToolRun(2, "", "journey: `library.journey.yaml` is a library; the flow is a map's\n"), folder.Run("flow", "library.journey.yaml"));
        var broken = folder.Run("flow", "broken.journey.yaml");
        Assert.Equal((2, ""), (broken.ExitCode, broken.Output));
        Assert.EndsWith("journey: `broken.journey.yaml` cannot be used: 1 error\n", broken.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dana Whitlock")]
    [InlineData("dana whitlock")]
    public void A_persona_and_a_conversion_can_be_said_by_name(string name)
    {
        folder.Write("order.journey.yaml", Map.Replace("name: Dana", "name: Dana Whitlock", StringComparison.Ordinal).Replace("order: { at: confirmation }", "order: { name: First order, at: confirmation }", StringComparison.Ordinal));
        var run = folder.Run("flow", "order.journey.yaml", "--persona", name, "--to", "First order");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(folder.Run("flow", "order.journey.yaml", "--persona", "dana", "--to", "order"), run);
        Assert.EndsWith("there is no persona `Dana Whitlok` in `order.journey.yaml`; did you mean `Dana Whitlock`? There is also `erik` (Erik)\n", folder.Run("flow", "order.journey.yaml", "--persona", "Dana Whitlok").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_two_personas_have_is_not_enough()
    {
        folder.Write("order.journey.yaml", Map.Replace("erik: {}", "erik: { name: dana }", StringComparison.Ordinal).Replace("dana: { name: Dana }", "one: { name: Dana }", StringComparison.Ordinal));
        Assert.Contains("several elements of `order.journey.yaml` have the name `Dana`; say the id of the persona: `one` or `erik`", folder.Run("flow", "order.journey.yaml", "--persona", "Dana").Error, StringComparison.Ordinal);
    }

    private const string Groups = """
        journeykit: "1"
        id: groups
        title: Groups
        state: current
        currency: EUR
        segments: { sa: { size: 50%, value: 40 }, sb: { size: 50% } }
        personas: { xa: { share: 50%, segment: sa }, yb: {} }
        conversions: { sold: { at: paid } }
        touchpoints:
          shop: { entry: true, emotion: -1, painPoints: [slow], next: { paid: { share: 60%, byPersona: { xa: 90%, yb: 50% } } } }
          paid: { exit: true }

        """;

    [Theory]
    [InlineData("persona")]
    [InlineData("segment")]
    public void Segments_that_make_more_than_all_customers_are_told_below_the_money(string by)
    {
        const string Words = "the sizes of the segments make 130% of the customers, so that some are counted twice in the money";
        folder.Write("groups.journey.yaml", Groups).Write("twice.journey.yaml", Groups.Replace("sb: { size: 50% }", "sb: { size: 80% }", StringComparison.Ordinal));
        Assert.Contains(Words, folder.Run("flow", "twice.journey.yaml", "--by", by).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("counted twice", folder.Run("flow", "groups.journey.yaml", "--by", by).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Personas_stand_side_by_side_with_what_they_make_together()
    {
        folder.Write("groups.journey.yaml", Groups);
        var run = folder.Run("flow", "groups.journey.yaml", "--by", "persona");
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("""

            By persona

              persona        share  sold  touches  time  effort  feeling  money
              xa             50%    90%   1.9      ?     ?       −1       20
              yb             50%    50%   1.5      ?     ?       −1       ?
              together       100%   70%   1.7      ?     ?                20
              all customers  100%   60%   1.6      ?     ?       −1       20

              shares not stated in the map, so assumed: yb 50%
              together the personas do not make the whole: sold 70% by their shares, 60% of all customers
              money: size of the segment × value of a customer, EUR per customer of all, divided among its personas by their shares
              time: at least what is known (≥); effort of a visit, 1 to 5, 5 is hardest; feeling −2 to +2 at the touchpoints they come to; ? is not known

            Hurts most
              xa  slow at shop
              yb  slow at shop

            """, run.Output, StringComparison.Ordinal);
        var json = folder.Run("flow", "groups.journey.yaml", "--by", "persona", "--format", "json").ToJson().GetProperty("groups");
        Assert.Equal("sold", json.GetProperty("apart")[0].GetString());
        Assert.Contains("| yb | 50% | 50% |", folder.Run("flow", "groups.journey.yaml", "--by", "persona", "--format", "markdown").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Segments_stand_side_by_side_and_who_has_none_beside_them()
    {
        folder.Write("groups.journey.yaml", Groups);
        var text = folder.Run("flow", "groups.journey.yaml", "--by", "segment").Output;
        Assert.Contains("  sb             50%    ? ", text, StringComparison.Ordinal);
        Assert.Contains("  (no segment)   50%    50% ", text, StringComparison.Ordinal);
        Assert.Contains("no journey is known to begin for sb, so that nothing is known of how they go", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("`order.journey.yaml` has no `segments`; write them under `segments`, each with its `size`, and say in each persona its `segment`, or compare the personas", "--by", "segment")]
    [InlineData("--by compares all personas; leave out --persona", "--by", "persona", "--persona", "dana")]
    public void Groups_that_there_are_not_are_refused(string message, params string[] options)
    {
        folder.Write("order.journey.yaml", Map);
        Assert.Equal(new ToolRun(2, "", $"journey: {message}\n"), folder.Run(["flow", "order.journey.yaml", .. options]));
    }
}
