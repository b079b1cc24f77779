using System.Runtime.InteropServices;
using PersianNews.Topics.Models;

namespace PersianNews.Topics.Files;

/// <summary>
/// The groups in a <c>.topics</c> file: how likely looks are in each group, for each feature the groups where it has weights of its own (a
/// bit each), the units of these weights (one byte each), and the weights.
/// </summary>
internal static class TopicGroupsFile
{
    /// <summary>Writes groups.</summary>
    public static void Write(TopicGroups groups, BinaryWriter writer)
    {
        writer.Write(groups.Groups.Distances);
        writer.Write(groups.Groups.Members);
        foreach (float unit in groups.Units)
        {
            writer.Write(ByteCodes.UnitCode(unit));
        }

        writer.Write(MemoryMarshal.AsBytes<sbyte>(groups.Rows));
    }

    /// <summary>Reads the groups of a model with these features and so many topics.</summary>
    /// <exception cref="FormatException">They do not fit.</exception>
    public static TopicGroups Read(BinaryReader reader, TopicFeature[] features, int topics)
    {
        int styles = features.Count(feature => feature.IsStyle);
        byte[] distances = reader.ReadExactly((styles + 1) * SourceGroups.Count);
        byte[] members = reader.ReadExactly(features.Length);
        for (int i = 0; i < features.Length; i++)
        {
            if (features[i].IsStyle && members[i] != 0)
            {
                throw new FormatException("Only words have weights of their own in a group.");
            }
        }

        var groups = new SourceGroups(features, distances, members);
        float[] units = [.. reader.ReadExactly(groups.RowCount).Select(ByteCodes.UnitOf)];
        byte[] rows = reader.ReadExactly(checked(units.Length * topics));
        return new TopicGroups(groups, units, MemoryMarshal.Cast<byte, sbyte>(rows).ToArray());
    }
}
