using System.Reflection;
using PersianNews.Normalization.HalfSpaces.Questions;
using Xunit;

namespace PersianNews.Tests.Normalization.HalfSpaces.Questions;

public class TemplateTests
{
    [Theory]
    [InlineData(typeof(GapTemplates))]
    [InlineData(typeof(SplitTemplates))]
    public void No_two_templates_of_a_question_have_one_number(Type templates)
    {
        FieldInfo[] all = [.. templates.GetFields().Where(field => field.Name is not (nameof(SplitTemplates.HalfSpace) or nameof(SplitTemplates.Space)))];
        Assert.True(all.Length > 35);
        Assert.Equal(all.Length, all.Select(field => field.GetRawConstantValue()).Distinct().Count());
    }

    [Fact]
    public void Numbers_of_places_meet_neither_each_other_nor_those_of_the_whole()
    {
        uint[] places = [.. typeof(SplitTemplates).GetFields().Select(field => (uint)field.GetRawConstantValue()!).Where(number => number < SplitTemplates.HalfSpace)];
        Assert.True(places.Max() < SplitTemplates.Space - SplitTemplates.HalfSpace);
        Assert.True(SplitTemplates.Space + places.Max() < SplitTemplates.WordShape);
    }
}
